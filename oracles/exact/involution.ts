import { duals } from '../../src/exact/dual.ts';
import type { Operations } from '../../src/exact/operations.ts';
import { localTrace } from '../../src/toda/integrals.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';
import {
  diagonalsOf,
  type LaxEntries,
  type LaxPair,
  laxEntries,
  statedLaxPair,
  type TodaLattice,
  todaLattice,
  tracesOf,
} from './toda-lattice.ts';

/**
 * The traces of the Lax matrix are in involution, as an identity in p, e = exp(alpha r) and alpha, for all pairs of N of them.
 *
 *   {I_m, I_k} = sum_n dI_m/dq_n dI_k/dp_n - dI_m/dp_n dI_k/dq_n = 0,   dI/dq_n = alpha (e_{n-1} dI/de_{n-1} - e_n dI/de_n)
 *
 * from e_n = exp(alpha (q_{n+1} - q_n)). I_m = Tr L^m by multiplying the matrix, its slopes by dual numbers. On a ring m = 1 .. N; between walls
 * m = 2, 4, .. 2N, of the mirrored ring: there Tr L^m = 0 for odd m, which the last equations say.
 *
 * Catches: a matrix whose traces are not in involution: a wrong mirror image, an a_n that is no exponential of r_n.
 * Blind to: a factor of all a_n (a shift of all r_n) and other units of r or p (a factor of the bracket), which toda/lax-equation sees;
 * whether the traces are independent.
 */
export const involution = exactIdentity('toda/involution', {
  tex: String.raw`\{\operatorname{Tr} L^m, \operatorname{Tr} L^k\} = 0`,
  source: 'M. Henon, Phys. Rev. B 9, 1921 (1974); H. Flaschka, Phys. Rev. B 9, 1924 (1974)',
  route: 'the terms of the identity at random points of a prime field, each left out and flipped in turn',
  catches: 'a matrix whose traces are not in involution: a wrong mirror image, an a_n that is no exponential of r_n',
  blindTo: 'a factor of all a_n, other units of r or p: toda/lax-equation sees them; whether the traces are independent',
});

/** Tr L^m for the orders asked for. */
export type Traces = <T>(over: Operations<T>, lattice: TodaLattice, entries: LaxEntries<T>, orders: readonly number[]) => readonly T[];

/** By multiplying the matrix. */
export const tracesOfMatrix: Traces = (over, lattice, entries, orders) => {
  const traces = tracesOf(over, laxEntries(lattice, entries), Math.max(...orders));
  return orders.map((m) => traces[m - 1] as (typeof traces)[number]);
};

/** The core's, without walks round the ring: for m <= M these are a constant, whose bracket with everything is 0. */
export const tracesOfCore: Traces = (over, _, { a, b }, orders) => {
  const squares = a.map((y) => over.times(y, y));
  return orders.map((m) => localTrace(over, m, { squares, diagonal: b }));
};

/** Rings and chains between walls, all pairs of N traces. */
export const involutionIdentities = (pair: LaxPair = statedLaxPair, tracesAt: Traces = tracesOfMatrix): IdentityFamily =>
  Object.fromEntries([
    ...[3, 4, 5, 6, 8].map((sites) => [`ring of ${sites}`, () => identityOf(todaLattice('periodic', sites), pair, tracesAt)]),
    ...[2, 3, 4, 5, 6, 7].map((sites) => [
      `chain of ${sites} between walls`,
      () => identityOf(todaLattice('fixed', sites), pair, tracesAt),
    ]),
  ]);

function identityOf(lattice: TodaLattice, pair: LaxPair, tracesAt: Traces): Identity {
  const { sites, bonds, boundary } = lattice;
  const isRing = boundary === 'periodic';
  const orders = Array.from({ length: sites }, (_, i) => (isRing ? i + 1 : 2 * (i + 1)));
  const most = orders.at(-1) as number;
  const pairs = orders.flatMap((m, i) => orders.slice(i + 1).map((k) => [m, k] as const));
  return {
    variables: lattice.variables.slice(0, sites + bonds + 1),
    equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const { minus, times } = over;
      const numbers = duals(over);
      const resting = x.map((value) => ({ value, slope: over.of(0) }));
      const slopes = Array.from({ length: sites + bonds }, (_, i) => {
        const moving = resting.with(i, { value: x[i] as T, slope: over.of(1) });
        const traces = tracesAt(numbers, lattice, lattice.entries(numbers, moving, pair), orders);
        return new Map(orders.map((m, k) => [m, traces[k]?.slope as T]));
      });
      const byMomentum = (m: number, n: number) => slopes[n]?.get(m) as T;
      const byLength = (m: number, bond: number) => times(x[sites + bond] as T, slopes[sites + bond]?.get(m) as T); // over alpha
      const byPosition = (m: number, n: number) =>
        times(
          lattice.alpha(x),
          isRing ? minus(byLength(m, (n + sites - 1) % sites), byLength(m, n)) : minus(byLength(m, n), byLength(m, n + 1)),
        );
      const positions = new Map(orders.map((m) => [m, Array.from({ length: sites }, (_, n) => byPosition(m, n))]));
      const at = (m: number, n: number) => positions.get(m)?.[n] as T;
      const diagonals = isRing ? [] : diagonalsOf(over, laxEntries(lattice, lattice.entries(over, x, pair)), most);
      const half = (diagonal: readonly T[], isImage: boolean) =>
        diagonal.filter((_, n) => n > sites === isImage).reduce((sum, y) => over.plus(sum, y));
      const odd = diagonals.flatMap((diagonal, i) =>
        i % 2 === 1 ? [] : [{ of: `Tr L^${i + 1}`, terms: { chain: half(diagonal, false), image: half(diagonal, true) } }],
      );
      const brackets = pairs.map(([m, k]) => ({
        of: `bracket of Tr L^${m} and Tr L^${k}`,
        terms: Object.fromEntries(
          Array.from({ length: sites }, (_, n) => [
            `site ${n}`,
            minus(times(at(m, n), byMomentum(k, n)), times(byMomentum(m, n), at(k, n))),
          ]),
        ),
      }));
      return [...brackets, ...odd];
    },
  };
}
