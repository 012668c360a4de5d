import { duals } from '../../src/exact/dual.ts';
import type { Operations } from '../../src/exact/operations.ts';
import { type LocalBalance, localBalance } from '../../src/toda/local-balance.ts';
import type { CoreParts } from '../subjects/core.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';
import { type LaxEntries, laxEntries, powersOf, statedLaxPair, type TodaLattice, todaLattice } from './toda-lattice.ts';

/**
 * Local conservation, as an identity in p, e = exp(alpha r) and alpha: what (L^m)_nn gains on the Toda flow comes in by two currents.
 *
 *   d(L^m)_nn/dt = J_n - J_{n-1},   J_n = 2 a_n (L^m)_{n,n+1}
 *
 * Errors of the wrap-around cancel in traces, not here: every site and bond of the ring is tried, those next to its seam and in walls as well.
 *
 * Catches: a current of the wrong bond, size or sign, a wrong wrap-around, a density that is not that of the trace.
 * Blind to: what traces do; toda/involution sees that.
 */
export const localCurrents = exactIdentity('toda/local-currents', {
  tex: String.raw`\frac{d}{dt} (L^m)_{nn} = J_n - J_{n-1}, \quad J_n = 2 a_n (L^m)_{n,n+1}`,
  source: 'H. Spohn, J. Stat. Phys. 180, 4 (2020), sec. 2',
  route: 'the terms of the identity at random points of a prime field, each left out and flipped in turn',
  catches: 'a current of the wrong bond, size or sign, a wrong wrap-around',
  blindTo: 'other integrals than those of these densities',
});

/** Densities and currents of an order on the ring. */
export type Balance = <T>(over: Operations<T>, lattice: TodaLattice, entries: LaxEntries<T>, m: number) => LocalBalance<T>;

/** By multiplying the matrix, walks round the ring included. */
export const balanceOfMatrix: Balance = <T>(over: Operations<T>, lattice: TodaLattice, entries: LaxEntries<T>, m: number) => {
  const power = powersOf(over, laxEntries(lattice, entries), m)[m - 1] ?? [];
  const zero = over.of(0);
  return {
    densities: power.map((row, n) => row[n] ?? zero),
    currents: power.map((row, n) => over.times(over.of(2), over.times(entries.a[n] as T, row[(n + 1) % power.length] ?? zero))),
  };
};

/** The core's, without walks round the ring: those balance by themselves. */
export const balanceOfCore =
  ({ localBalance: parts }: Pick<CoreParts, 'localBalance'>): Balance =>
  (over, _, { a, b }, m) =>
    localBalance(over, m, { squares: a.map((y) => over.times(y, y)), diagonal: b }, parts);

const orders = [1, 2, 3, 4, 5];

/** Rings and chains between walls, orders 1 to 5, every site. */
export const localCurrentIdentities = (balanceOf: (parts: CoreParts) => Balance = () => balanceOfMatrix): IdentityFamily =>
  Object.fromEntries([
    ...[3, 4, 7].map((sites) => [`ring of ${sites}`, (parts: CoreParts) => identityOf(todaLattice('periodic', sites), balanceOf(parts))]),
    ...[1, 2, 4].map((sites) => [
      `chain of ${sites} between walls`,
      (parts: CoreParts) => identityOf(todaLattice('fixed', sites), balanceOf(parts)),
    ]),
  ]);

function identityOf(lattice: TodaLattice, balance: Balance): Identity {
  return {
    variables: lattice.variables,
    equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const rates = lattice.rates(over, x);
      const moving = x.map((value, i) => ({ value, slope: rates[i] as T }));
      const numbers = duals(over);
      const entries = lattice.entries(numbers, moving, statedLaxPair);
      return orders.flatMap((m) => {
        const { densities, currents } = balance(numbers, lattice, entries, m);
        const size = densities.length;
        return densities.map(({ slope }, n) => ({
          of: `(L^${m})_nn at site ${n}`,
          terms: {
            // in a wall odd powers have nothing on their diagonal, by the mirror
            ...(lattice.isWall(n) && m % 2 === 1 ? {} : { rate: over.minus(over.of(0), slope) }),
            'ahead of it': currents[n]?.value as T,
            'behind it': over.minus(over.of(0), currents[(n + size - 1) % size]?.value as T),
          },
        }));
      });
    },
  };
}
