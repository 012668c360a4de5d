import { neighbour } from '../chain/lattice.ts';
import type { LocalTerm } from '../exact/dual.ts';
import type { Operations } from '../exact/operations.ts';
import type { TransportNumbers } from './numbers.ts';
import { neighboursOf, siteCount } from './torus.ts';

/**
 * The pinned disordered lattice on a torus of d = 1, 2, 3 dimensions, H = sum_x (p_x^2 + omega_x^2 q_x^2)/2 + eps U(q_x) + (eps/2) sum_{y ~ x} V(q_x - q_y),
 * as formulas in q, p, omega, eps and the coefficients of U(q) = sum_k u_k q^k / k and V(r) = sum_k v_k r^k / k.
 *
 * @source F. Huveneers, "Drastic fall-off of the thermal conductivity for disordered lattices", sec. 2 and 3
 */
export interface PinnedLattice {
  readonly sides: readonly number[];
  readonly sites: number;
  /** q_0 .., p_0 .., omega_0 .., eps, u_k of the degrees in U, v_k of those in V */
  readonly variables: readonly string[];
  readonly degreesOfU: readonly number[];
  readonly degreesOfV: readonly number[];
}

/** What its variables mean, by name. */
export interface PinnedState<T> {
  readonly q: readonly T[];
  readonly p: readonly T[];
  readonly omega: readonly T[];
  readonly eps: T;
  /** u_k beside k */
  readonly U: readonly (readonly [degree: number, coefficient: T])[];
  readonly V: readonly (readonly [degree: number, coefficient: T])[];
}

/**
 * A lattice whose potentials have terms of the given degrees.
 *
 * @throws InputError for sides that make no torus
 */
export function pinnedLattice(sides: readonly number[], degreesOfU: readonly number[], degreesOfV: readonly number[]): PinnedLattice {
  const sites = siteCount(sides);
  const each = (letter: string) => Array.from({ length: sites }, (_, x) => `${letter}${x}`);
  const variables = [
    ...each('q'),
    ...each('p'),
    ...each('omega'),
    'eps',
    ...degreesOfU.map((k) => `u${k}`),
    ...degreesOfV.map((k) => `v${k}`),
  ];
  return { sides, sites, variables, degreesOfU, degreesOfV };
}

/** The state that values of the variables make, in their order. */
export function pinnedState<T>({ sites, degreesOfU, degreesOfV }: PinnedLattice, x: readonly T[]): PinnedState<T> {
  const potentials = 3 * sites + 1;
  const coefficients = (degrees: readonly number[], from: number) => degrees.map((k, i) => [k, x[from + i] as T] as const);
  return {
    q: x.slice(0, sites),
    p: x.slice(sites, 2 * sites),
    omega: x.slice(2 * sites, 3 * sites),
    eps: x[3 * sites] as T,
    U: coefficients(degreesOfU, potentials),
    V: coefficients(degreesOfV, potentials + degreesOfU.length),
  };
}

/** x^n, n >= 0. */
export function power<T>(over: Operations<T>, x: T, n: number): T {
  let result = over.of(1);
  for (let k = 0; k < n; k++) result = over.times(result, x);
  return result;
}

type Potential<T> = PinnedState<T>['V'];

const sum = <T>(over: Operations<T>, terms: readonly T[]): T => terms.reduce(over.plus, over.of(0));

/** sum_k c_k r^k / k. */
export const potentialAt = <T>(over: Operations<T>, potential: Potential<T>, r: T): T =>
  sum(
    over,
    potential.map(([k, c]) => over.over(over.times(c, power(over, r, k)), over.of(k))),
  );

/** Its derivative, sum_k c_k r^(k-1). */
export const slopeAt = <T>(over: Operations<T>, potential: Potential<T>, r: T): T =>
  sum(
    over,
    potential.map(([k, c]) => over.times(c, power(over, r, k - 1))),
  );

/** V as every formula takes it, the hierarchy's as well. */
export const evenCoupling = <T>(over: Operations<T>, V: Potential<T>, { factors }: TransportNumbers): Potential<T> =>
  factors['V itself'] === 1 ? V : V.map(([k, c]) => [k, over.times(over.of(factors['V itself']), c)]);

/** V, and what it would have of r^3/3 if it were not even. */
export const couplingOf = <T>(over: Operations<T>, V: Potential<T>, numbers: TransportNumbers): Potential<T> => {
  const odd = numbers.factors['V odd part'];
  const even = evenCoupling(over, V, numbers);
  return odd === 0 ? even : [...even, [3, over.of(odd)]];
};

/** H as local terms in the variables of the lattice. */
export function hamiltonianTerms(lattice: PinnedLattice, numbers: TransportNumbers): readonly LocalTerm[] {
  const { factors, powers } = numbers;
  const { sides, sites, degreesOfU, degreesOfV } = lattice;
  const eps = 3 * sites;
  const placesU = degreesOfU.map((_, i) => eps + 1 + i);
  const placesV = degreesOfV.map((_, i) => eps + 1 + degreesOfU.length + i);
  const half = <T>(over: Operations<T>, factor: number, x: T) => over.times(over.of(factor), over.times(x, x));
  const withDegrees = <T>(degrees: readonly number[], values: readonly T[]) => degrees.map((k, i) => [k, values[i] as T] as const);
  return Array.from({ length: sites }, (_, x) => x).flatMap((x): LocalTerm[] => [
    { on: [sites + x], formula: (over, [p]) => half(over, factors['H kinetic'], p as NonNullable<typeof p>) },
    {
      on: [x, 2 * sites + x],
      formula: <T>(over: Operations<T>, [q, omega]: readonly T[]) =>
        over.times(over.of(factors['H harmonic']), over.times(power(over, omega as T, powers['H frequency']), power(over, q as T, 2))),
    },
    {
      on: [x, eps, ...placesU],
      formula: <T>(over: Operations<T>, [q, e, ...u]: readonly T[]) =>
        over.times(
          over.times(over.of(factors['H pinning']), power(over, e as T, powers['H pinning'])),
          potentialAt(over, withDegrees(degreesOfU, u), q as T),
        ),
    },
    ...neighboursOf(sides, x).map(
      (y): LocalTerm => ({
        on: [x, y, eps, ...placesV],
        formula: <T>(over: Operations<T>, [q, other, e, ...v]: readonly T[]) =>
          over.times(
            over.times(over.of(factors['H coupling']), power(over, e as T, powers['H coupling'])),
            potentialAt(over, couplingOf(over, withDegrees(degreesOfV, v), numbers), over.minus(q as T, other as T)),
          ),
      }),
    ),
  ]);
}

/** e_x, with nu_x in the place of omega_x^2. */
export function siteEnergy<T>(
  over: Operations<T>,
  { sides }: PinnedLattice,
  { q, p, omega, eps, U, V }: PinnedState<T>,
  x: number,
  numbers: TransportNumbers,
  nu: T = power(over, omega[x] as T, numbers.powers['e frequency']),
): T {
  const { factors, powers } = numbers;
  const { of, plus, times } = over;
  const position = q[x] as T;
  const kinetic = times(of(factors['e kinetic']), power(over, p[x] as T, 2));
  const harmonic = times(of(factors['e harmonic']), times(nu, power(over, position, 2)));
  const pinning = times(times(of(factors['e pinning']), power(over, eps, powers['e pinning'])), potentialAt(over, U, position));
  const bonds = neighboursOf(sides, x).map((y) => potentialAt(over, couplingOf(over, V, numbers), over.minus(position, q[y] as T)));
  const coupling = times(times(of(factors['e coupling']), power(over, eps, powers['e coupling'])), sum(over, bonds));
  return plus(plus(kinetic, harmonic), plus(pinning, coupling));
}

/** j_{x,y} = (p_x + p_y)/2 V'(q_x - q_y) between neighbours along an axis, y = x + step e_k, without its prefactor eps. */
export function bondCurrent<T>(
  over: Operations<T>,
  { sides }: PinnedLattice,
  { q, p, V }: Pick<PinnedState<T>, 'q' | 'p' | 'V'>,
  bond: { readonly from: number; readonly axis: number; readonly step: 1 | -1 },
  numbers: TransportNumbers,
): T {
  const { factors, indices } = numbers;
  const to = (steps: number) => neighbour(sides, bond.from, bond.axis, bond.step * steps);
  const { of, plus, times } = over;
  const momenta = plus(
    times(of(factors['j first momentum']), p[bond.from] as T),
    times(of(factors['j second momentum']), p[to(indices['j second site'])] as T),
  );
  return times(momenta, slopeAt(over, couplingOf(over, V, numbers), over.minus(q[bond.from] as T, q[to(1)] as T)));
}
