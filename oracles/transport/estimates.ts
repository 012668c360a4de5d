import { primeField } from '../../src/exact/prime-field.ts';
import { type Rational, rational, rationals } from '../../src/exact/rationals.ts';
import { type HierarchyOrder, hierarchy, pushed, sitesOf } from '../../src/transport/hierarchy.ts';
import { transportNumbers } from '../../src/transport/numbers.ts';
import { distance, neighboursOf, type TorusBond, torusBonds } from '../../src/transport/torus.ts';
import { exactInequality, type InequalityFamily, type Sides } from '../exact/exact-inequality.ts';

const { plus, minus, times, over, zero, one } = rationals;
const number = (text: string): Rational => rational(text);
const isNegative = ({ numerator }: Rational): boolean => numerator < 0n;
const size = (x: Rational): Rational => (isNegative(x) ? rationals.negative(x) : x);
const total = (terms: readonly Rational[]): Rational => terms.reduce(plus, zero);
const whole = (n: number): Rational => rationals.ofInteger(BigInt(n));

/**
 * The estimates in the proofs, as inequalities between exact numbers on finite state spaces.
 *
 *   V <= sum |psi psi'| |c| <= sum psi^2 |c|,   <(F - F_t)^2> <= 4 <F^2>,   D(b, r') in D(b, r),   paths <= 2 d (2 d - 1)^(m - 1)
 *
 * Catches: a constant that is too small, a missing absolute value, an inclusion the wrong way round.
 * Blind to: points that were not tried; the derivation beside the claim covers them.
 */
export const estimates = exactInequality('transport/estimates', {
  tex: String.raw`V_N \le N^{-d} \sum |\psi_1 \psi_1'|\,|\langle f f' \rangle|,\quad \langle (F - F_t)^2 \rangle \le 4 \langle F^2 \rangle`,
  source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", sec. 4',
  route: 'both sides at whole numbers, without rounding',
  catches: 'a constant that is too small, a missing absolute value, an inclusion the wrong way round',
  blindTo: 'points that were not tried; the derivation beside the claim covers them',
});

/** Three weights and three functions with three values each: V against its two bounds, with or without absolute values of the weights. */
export const varianceBounds = (weights: 'as they are' | 'absolute'): InequalityFamily => ({
  'three bonds, three states': {
    variables: ['psi0', 'psi1', 'psi2', ...[0, 1, 2].flatMap((b) => [0, 1, 2].map((s) => `f${b}${s}`))],
    from: -3,
    to: 3,
    sides: (x) => {
      const psi = x.slice(0, 3);
      const f = (bond: number) => x.slice(3 + 3 * bond, 6 + 3 * bond);
      const correlation = (a: number, b: number) => total(f(a).map((value, s) => times(value, f(b)[s] as Rational)));
      const pairs = [0, 1, 2].flatMap((a) => [0, 1, 2].map((b) => [a, b] as const));
      const sum = (weight: (a: Rational, b: Rational) => Rational, absolute: boolean) =>
        total(
          pairs.map(([a, b]) => {
            const c = correlation(a, b);
            return times(weight(psi[a] as Rational, psi[b] as Rational), absolute ? size(c) : c);
          }),
        );
      const product = (a: Rational, b: Rational) => (weights === 'absolute' ? size(times(a, b)) : times(a, b));
      return [
        { of: 'V and the absolute correlations', less: sum(times, false), more: sum(product, true) },
        { of: 'products and squares of psi', less: sum(product, true), more: sum((a) => times(a, a), true) },
      ];
    },
  },
});

/** phi with four values and mean zero, E the first two of them, all equally likely: E(phi | E) against C |E(phi)|, or against E|phi| / P(E). */
export const conditionalMean = (bound: 'C |E(phi)|' | 'E|phi| / P(E)'): InequalityFamily => ({
  'four states, E two of them': {
    variables: ['a', 'b', 'c', 'C'],
    from: -9,
    to: 9,
    sides: ([a, b, c, C]) => {
      const values = [a as Rational, b as Rational, c as Rational];
      const phi = [...values, rationals.negative(total(values))];
      const given = over(plus(phi[0] as Rational, phi[1] as Rational), number('2'));
      const mean = over(total(phi), number('4'));
      const absolute = over(total(phi.map(size)), number('4'));
      const more = bound === 'C |E(phi)|' ? times(size(C as Rational), size(mean)) : times(number('2'), absolute);
      return [{ of: 'E(phi | E)', less: size(given), more }];
    },
  },
});

/** N = 4 C independent bonds, phi = 1 or -1, rho = 1 where phi = 1 and 0 else: N^2 E(Y^2) against C sum E(phi phi'), or against the correlations of what is summed, centred. */
export const secondMoment = (centred: 'phi' | 'phi rho'): InequalityFamily => ({
  'N = 4 C independent bonds': {
    variables: ['C'],
    from: 1,
    to: 1000,
    sides: ([C]) => {
      const n = times(number('4'), C as Rational);
      const [mean, square] = centred === 'phi' ? [number('1/2'), number('1/2')] : [zero, number('1/4')]; // E(phi rho), E((phi rho)^2), centred or not
      const less = plus(times(n, square), times(times(n, minus(n, one)), times(mean, mean)));
      return [{ of: 'N^2 E(Y^2)', less, more: times(C as Rational, n) }];
    },
  },
});

/** F = a q + b p/omega along one turned oscillator, tan(theta/2) = s: <(F - F_t)^2> against factor <F^2>. */
export const boundaryTerm = (factor: 2 | 4): InequalityFamily => ({
  'one oscillator, tan(theta/2) = s': {
    variables: ['a', 'b', 's'],
    from: 1,
    to: 20,
    sides: ([a, b, s]) => {
      const [first, second, t] = [a, b, s] as [Rational, Rational, Rational];
      const square = times(t, t);
      const cos = over(minus(one, square), plus(one, square));
      const mean = plus(times(first, first), times(second, second));
      return [{ of: 'boundary term', less: times(times(number('2'), minus(one, cos)), mean), more: times(whole(factor), mean) }];
    },
  },
});

/** (eps^(n+1) t^(-1/2) T mean(w))^2 with T = eps^-n t over four instants: against eps^power t times the mean of w^2, eps = k/20. */
export const jensen = (power: 1 | 2): InequalityFamily => ({
  'four instants, eps = k/20': {
    variables: ['k', 't', 'w0', 'w1', 'w2', 'w3'],
    from: 1,
    to: 20,
    sides: ([k, t, ...w]) => {
      const eps = over(k as Rational, number('20'));
      const mean = over(total(w), number('4'));
      const squares = over(total(w.map((x) => times(x, x))), number('4'));
      const before = times(power === 1 ? eps : times(eps, eps), t as Rational);
      return [{ of: 'remainder', less: times(times(times(eps, eps), t as Rational), times(mean, mean)), more: times(before, squares) }];
    },
  },
});

/** The smallest |<omega, xi>| |xi|_1 with 0 < |xi|_1 <= 3 on the two sites of a bond, and on its four of radius 1: which one bounds the other. */
export const monotony = (inclusion: 'smaller in larger' | 'larger in smaller'): InequalityFamily => ({
  'a bond of a ring and its ball of radius 1': {
    variables: ['omega0', 'omega1', 'omega2', 'omega3'],
    from: 1,
    to: 50,
    sides: (omega): Sides[] => {
      const [small, large] = [smallest(omega.slice(1, 3)), smallest(omega)];
      const of = 'smallest |xi| |<omega, xi>|';
      return [inclusion === 'smaller in larger' ? { of, less: small, more: large } : { of, less: large, more: small }];
    },
  },
});

function smallest(omega: readonly Rational[]): Rational {
  const vectors = omega.reduce<readonly (readonly number[])[]>(
    (all, _) => all.flatMap((xi) => [-3, -2, -1, 0, 1, 2, 3].map((n) => [...xi, n])),
    [[]],
  );
  const sizes = vectors.flatMap((xi) => {
    const norm = xi.reduce((sum, n) => sum + Math.abs(n), 0);
    if (norm === 0 || norm > 3) return [];
    return [times(whole(norm), size(total(xi.map((n, i) => times(whole(n), omega[i] as Rational)))))];
  });
  return sizes.reduce((a, b) => (isNegative(minus(a, b)) ? a : b));
}

/** Self-avoiding paths of m bonds from a site, all of them counted, against (2d - 1)^m or 2d (2d - 1)^(m - 1). */
export const pathCounts = (bound: '(2d - 1)^m' | '2d (2d - 1)^(m - 1)'): InequalityFamily =>
  Object.fromEntries(
    [1, 2, 3].map((d) => [
      `d = ${d}`,
      {
        variables: ['m'],
        from: 1,
        to: d === 1 ? 8 : 7 - d,
        sides: ([m]) => {
          const length = Number((m as Rational).numerator);
          const branches = (n: number) => Array.from({ length: n }, () => whole(2 * d - 1)).reduce(times, one);
          const more = bound === '(2d - 1)^m' ? branches(length) : times(whole(2 * d), branches(length - 1));
          return [{ of: 'paths', less: whole(selfAvoidingPaths(d, length)), more }];
        },
      },
    ]),
  );

/** For eps = k/20 and m <= n: eps^-m against eps^-n. */
export const smallerPowers: InequalityFamily = {
  'eps = k/20': {
    variables: ['k', 'm', 'n - m'],
    from: 1,
    to: 20,
    sides: ([k, m, more]) => {
      const inverse = over(number('20'), k as Rational);
      const powerOf = (n: number) => Array.from({ length: n }, () => inverse).reduce(times, one);
      const [smaller, extra] = [Number((m as Rational).numerator), Number((more as Rational).numerator)];
      return [{ of: 'eps^-m', less: powerOf(smaller), more: powerOf(smaller + extra) }];
    },
  },
};

/** With E |Y_N|^p <= N^(-d p / 2): the sum up to M against 2 - 1/M, for d = 1, p = 4 and d = 2, 3, p = 2. */
export const summableMoments: InequalityFamily = Object.fromEntries(
  [1, 2, 3].map((d) => [
    `d = ${d}, p = ${d === 1 ? 4 : 2}`,
    {
      variables: ['M'],
      from: 1,
      to: 60,
      sides: ([M]) => {
        const exponent = d === 1 ? 2 : d;
        const terms = Array.from({ length: Number((M as Rational).numerator) }, (_, i) =>
          over(one, Array.from({ length: exponent }, () => whole(i + 1)).reduce(times, one)),
        );
        return [{ of: 'sum of moments', less: total(terms), more: minus(number('2'), over(one, M as Rational)) }];
      },
    },
  ]),
);

/** How far A_anh u^(n) reaches from the bond, found by solving the hierarchy on a ring in the prime field, against n - 1 or n. */
export const reachOfPush = (radius: 'n - 1' | 'n'): InequalityFamily => ({
  'ring of 10, V = r^2/2': {
    variables: ['n'],
    from: 1,
    to: 3,
    sides: ([n]) => {
      const order = Number((n as Rational).numerator);
      const bond = torusBonds([10])[0] as TorusBond;
      const omega = Array.from({ length: 10 }, (_, x) => primeField.of(1299709 + 104729 * x * x));
      const of = { sides: [10], bond, state: { omega, U: [], V: [[2, 1n]] as const }, isZero: primeField.isZero };
      const { solution } = hierarchy(primeField, of, order, transportNumbers).at(-1) as HierarchyOrder<bigint>;
      const reached = sitesOf(pushed(primeField, of, solution, transportNumbers)).map((site) =>
        Math.min(distance([10], site, bond.tail), distance([10], site, bond.head)),
      );
      return [{ of: 'reach', less: whole(Math.max(...reached)), more: radius === 'n' ? (n as Rational) : minus(n as Rational, one) }];
    },
  },
});

/** By trying all, on a torus so wide that no path closes around it. */
export function selfAvoidingPaths(dimension: number, length: number): number {
  const sides = Array.from({ length: dimension }, () => 2 * length + 2);
  const visited = new Set<number>();
  const from = (site: number, left: number): number => {
    if (left === 0) return 1;
    visited.add(site);
    const count = neighboursOf(sides, site).reduce((sum, next) => (visited.has(next) ? sum : sum + from(next, left - 1)), 0);
    visited.delete(site);
    return count;
  };
  return from(0, length);
}
