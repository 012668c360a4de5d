import { poissonBracket } from '../../src/exact/brackets.ts';
import { duals } from '../../src/exact/dual.ts';
import type { Formula, Operations } from '../../src/exact/operations.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';
import { tracesOfMatrix } from './involution.ts';
import { boundaries, dot, type ExpFormula, laxOf, orderOf, type SmallChain, smallChain, sum, type WithExp } from './small-chain.ts';

/**
 * Integrals order by order in the amplitude, and how fast each order changes: brackets of polynomials, and the rate along FPUT directly.
 *
 * Catches: an order that does not cancel, a wrong coefficient of the third order.
 * Blind to: what the orders beyond the fourth do; the runs beside these identities see that.
 */
export const todaOrders = exactIdentity('toda/orders', {
  tex: String.raw`\{J_2, H_3\} + \{J_3, H_2\} = 0,\quad \{J, H_F\} = -\{J_2, V_4\} + O(5),\quad V_4 = \tfrac{\alpha^2}{6} \sum r^4`,
  source: '{J, H_T} = 0, order by order',
  route: 'series and dual numbers at random points of a prime field, each term left out and flipped in turn',
  catches: 'an order that does not cancel, a wrong coefficient of the third order',
  blindTo: 'the fifth order and beyond: fput/adiabatic sees them',
});

type EquationsOf = <T>(chain: SmallChain, over: Operations<T>, x: readonly T[]) => readonly Equation<T>[];

const familyOf = (
  equations: EquationsOf,
  of = '',
  rings: readonly number[] = [5, 8],
  chains: readonly number[] = [2, 3, 6],
): IdentityFamily =>
  Object.fromEntries(
    boundaries.flatMap(([boundary, name]) =>
      (boundary === 'periodic' ? rings : chains).map((sites) => [
        `${of}${name(sites)}`,
        (): Identity => {
          const chain = smallChain(boundary, sites);
          return { variables: chain.variables, equations: (over, x) => equations(chain, over, x) };
        },
      ]),
    ),
  );

const power = <T>(over: Operations<T>, y: T, n: number): T => Array.from({ length: n }, () => y).reduce((a, b) => over.times(a, b));

/** c alpha^(n-2) sum r^n. */
const bondTerm =
  (chain: SmallChain, n: number, coefficient: readonly [number, number]): Formula =>
  <T>(over: Operations<T>, x: readonly T[]): T => {
    const { of, times } = over;
    const powers = chain.lengths(over, x).map((r) => power(over, r, n));
    const factor = over.over(of(coefficient[0]), of(coefficient[1]));
    const scaled = times(factor, sum(over, powers));
    return n === 2 ? scaled : times(power(over, chain.alpha(x), n - 2), scaled);
  };

/** The energy of the linear chain; the third order of both potentials; the fourth of Toda's, which FPUT lacks. */
const harmonic =
  (chain: SmallChain): Formula =>
  (over, x) =>
    over.plus(over.over(dot(over, chain.momenta(x), chain.momenta(x)), over.of(2)), bondTerm(chain, 2, [1, 2])(over, x));
const cubic = (chain: SmallChain) => bondTerm(chain, 3, [1, 3]);
const quartic = (chain: SmallChain) => bondTerm(chain, 4, [1, 6]);

/** Tr L^2m, of half the mirrored ring between walls: for m = 2 it is 4 alpha^2 N J and a constant. */
const evenTrace =
  (chain: SmallChain, m: number): ExpFormula =>
  (over, x) => {
    const [trace] = tracesOfMatrix(over, chain.lattice, laxOf(chain, over, x), [2 * m]) as [never];
    return chain.lattice.boundary === 'periodic' ? trace : over.over(trace, over.of(2));
  };

/** 4 alpha^2 H_T and a constant. */
const todaEnergy =
  (chain: SmallChain): ExpFormula =>
  <T>(over: WithExp<T>, x: readonly T[]): T => {
    const alpha = chain.alpha(x);
    const twice = (y: T) => over.plus(y, y);
    const kinetic = over.times(over.times(alpha, alpha), twice(dot(over, chain.momenta(x), chain.momenta(x))));
    return over.plus(
      kinetic,
      sum(
        over,
        chain.lengths(over, x).map((r) => over.exp(twice(over.times(alpha, r)))),
      ),
    );
  };

/** The rate of a formula along the flow of FPUT. */
const rateOnFput =
  (chain: SmallChain, formula: ExpFormula): ExpFormula =>
  <T>(over: WithExp<T>, x: readonly T[]): T => {
    const { sites } = chain.lattice;
    const alpha = chain.alpha(x);
    const pulls = chain.lengths(over, x).map((r) => over.plus(r, over.times(alpha, over.times(r, r))));
    const isRing = chain.lattice.boundary === 'periodic';
    const forces = Array.from({ length: sites }, (_, n) =>
      isRing ? over.minus(pulls[n] as T, pulls[(n + sites - 1) % sites] as T) : over.minus(pulls[n + 1] as T, pulls[n] as T),
    );
    const direction = [...chain.momenta(x), ...forces, over.of(0)];
    const numbers = duals(over);
    const moving = x.map((value, i) => ({ value, slope: direction[i] as T }));
    const exp = ({ value, slope }: { value: T; slope: T }) => {
      const grown = over.exp(value);
      return { value: grown, slope: over.times(grown, slope) };
    };
    return formula({ ...numbers, exp }, moving).slope;
  };

/** What J is to third order: 4 alpha^2 N J_3. */
export const cubicPart: IdentityFamily = familyOf(<T>(chain: SmallChain, over: Operations<T>, x: readonly T[]) => {
  const { of, plus, times } = over;
  const isRing = chain.lattice.boundary === 'periodic';
  const [p, r, alpha] = [chain.momenta(x), chain.lengths(over, x), chain.alpha(x)];
  const at = (n: number): T => (isRing ? (p[n % p.length] as T) : (p[n - 1] ?? of(0)));
  const square = (y: T) => times(y, y);
  const scaled = (factor: number, terms: readonly T[]) => times(times(of(-2 * factor), power(over, alpha, 3)), sum(over, terms));
  const neighbours = r.slice(0, isRing ? r.length : -1).map((y, n) => [y, r[(n + 1) % r.length] as T] as const);
  const ends = [r[0] as T, r.at(-1) as T].map((y) => power(over, y, 3));
  return [
    {
      of: 'third order',
      terms: {
        trace: orderOf(chain, 3, evenTrace(chain, 2))(over, x),
        'sum r (p^2 + p p + p^2)': scaled(
          1,
          r.map((y, n) => times(y, plus(plus(square(at(n)), times(at(n), at(n + 1))), square(at(n + 1))))),
        ),
        'sum r^3': scaled(
          1,
          r.map((y) => power(over, y, 3)),
        ),
        'sum r r (r + r)': scaled(
          1 / 2,
          neighbours.map(([y, z]) => times(times(y, z), plus(y, z))),
        ),
        ...(isRing ? {} : { ends: scaled(1 / 2, ends) }),
      },
    },
  ];
});

/** How Tr L^2m changes on FPUT: not in the third order, although its parts do, and in the fourth as the bracket with what FPUT lacks says. */
const ratesOf =
  (m: number): EquationsOf =>
  (chain, over, x) => {
    const trace = evenTrace(chain, m);
    const { sites } = chain.lattice;
    const bracket = (order: number, h: Formula) => poissonBracket(orderOf(chain, order, trace), h, sites)(over, x);
    return [
      { of: 'third order', terms: { '{I_2, H_3}': bracket(2, cubic(chain)), '{I_3, H_2}': bracket(3, harmonic(chain)) } },
      {
        of: 'fourth order on FPUT',
        terms: { rate: orderOf(chain, 4, rateOnFput(chain, trace))(over, x), '{I_2, V_4}': bracket(2, quartic(chain)) },
      },
    ];
  };

/** J. */
export const ratesOfJ: IdentityFamily = familyOf(ratesOf(2));

/** Tr L^6, L^8, L^10; walks round a ring are conserved as the others are. */
export const ratesOfTraces: IdentityFamily = Object.fromEntries(
  [3, 4, 5].flatMap((m) => Object.entries(familyOf(ratesOf(m), `Tr L^${2 * m}, `, [5, 7], [2, 4]))),
);

/** How H_T changes on FPUT: nothing cancels, for it differs from H_F in the fourth order only. */
export const ratesOfTodaEnergy: IdentityFamily = familyOf((chain, over, x) => {
  const { sites } = chain.lattice;
  const alpha = chain.alpha(x);
  const scale = over.times(over.of(-4), over.times(alpha, alpha));
  return [
    {
      of: 'fourth order on FPUT',
      terms: {
        rate: orderOf(chain, 4, rateOnFput(chain, todaEnergy(chain)))(over, x),
        '{V_4, H_2}': over.times(scale, poissonBracket(quartic(chain), harmonic(chain), sites)(over, x)),
      },
    },
  ];
});

/** N C_p: the covariance of neighbouring momenta; N C_r: that of lengths, half of the squares at the walls included. */
const covariances = (chain: SmallChain): readonly [ofMomenta: Formula, ofLengths: Formula] => {
  const isRing = chain.lattice.boundary === 'periodic';
  const next = <T>(y: readonly T[]): readonly T[] => (isRing ? [...y.slice(1), y[0] as T] : y.slice(1));
  return [
    (over, x) => {
      const p = chain.momenta(x);
      return dot(over, next(p), p);
    },
    (over, x) => {
      const r = chain.lengths(over, x);
      const inside = dot(over, next(r), r);
      if (isRing) return inside;
      const ends = [r[0] as (typeof r)[0], r.at(-1) as (typeof r)[0]];
      return over.plus(inside, over.over(dot(over, ends, ends), over.of(2)));
    },
  ];
};

/** The two covariances: what the linear flow takes from the one it gives to the other. */
export const oppositeCovariances: IdentityFamily = familyOf((chain, over, x) => {
  const rate = (f: Formula) => poissonBracket(f, harmonic(chain), chain.lattice.sites)(over, x);
  const [ofMomenta, ofLengths] = covariances(chain);
  return [{ of: 'rate of their sum', terms: { C_p: rate(ofMomenta), C_r: rate(ofLengths) } }];
});
