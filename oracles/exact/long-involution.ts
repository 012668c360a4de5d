import type { Operations } from '../../src/exact/operations.ts';
import { localBalance } from '../../src/toda/local-balance.ts';
import type { CoreParts } from '../subjects/core.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';
import { type LaxEntries, laxEntries, powersOf, type TodaLattice, todaLattice } from './toda-lattice.ts';

/** The derivatives of a trace by every b of the ring, and by the logarithm of every a. */
export interface TraceSlopes<T> {
  readonly b: readonly T[];
  readonly a: readonly T[];
}

/** The derivatives of Tr L .. Tr L^most. */
export type SlopesOfTraces = <T>(over: Operations<T>, lattice: TodaLattice, at: LaxEntries<T>, most: number) => readonly TraceSlopes<T>[];

/** From the powers of the matrix: dTr L^m/db_n = m (L^{m-1})_nn, a_n dTr L^m/da_n = 2 m a_n (L^{m-1})_{n,n+1}. */
export const slopesOfMatrix: SlopesOfTraces = <T>(over: Operations<T>, lattice: TodaLattice, at: LaxEntries<T>, most: number) => {
  const zero = over.of(0);
  const size = at.b.length;
  const rest = powersOf(over, laxEntries(lattice, at), most - 1).map((power, i) => {
    const m = over.of(i + 2);
    const beside = (n: number) => over.times(at.a[n] as T, power[n]?.[(n + 1) % size] ?? zero);
    return {
      b: power.map((row, n) => over.times(m, row[n] ?? zero)),
      a: power.map((_, n) => over.times(over.of(2), over.times(m, beside(n)))),
    };
  });
  return [ofFirst(over, size), ...rest];
};

/** From the core's densities and currents, without walks round the ring: for m <= M what is left out is constant. */
export const slopesOfCore =
  ({ localBalance: parts }: Pick<CoreParts, 'localBalance'>): SlopesOfTraces =>
  (over, _, { a, b }, most) => {
    const ring = { squares: a.map((y) => over.times(y, y)), diagonal: b };
    const rest = Array.from({ length: most - 1 }, (_, i) => {
      const { densities, currents } = localBalance(over, i + 1, ring, parts);
      const times = (x: typeof densities) => x.map((y) => over.times(over.of(i + 2), y));
      return { b: times(densities), a: times(currents) };
    });
    return [ofFirst(over, b.length), ...rest];
  };

/** Of Tr L = sum b. */
const ofFirst = <T>(over: Operations<T>, size: number): TraceSlopes<T> => ({
  b: Array.from({ length: size }, () => over.of(1)),
  a: Array.from({ length: size }, () => over.of(0)),
});

/**
 * Involution of longer chains, all pairs, in Flaschka's variables: the brackets of q and p over alpha^2, with the derivatives of traces from powers
 * of the matrix, which dual numbers confirm for the shorter ones.
 */
export const longInvolutions = (slopesOf: (parts: CoreParts) => SlopesOfTraces = () => slopesOfMatrix): IdentityFamily => ({
  'ring of 12': (parts) => identityOf(todaLattice('periodic', 12), slopesOf(parts)),
  'chain of 12 between walls': (parts) => identityOf(todaLattice('fixed', 12), slopesOf(parts)),
});

function identityOf(lattice: TodaLattice, slopesOf: SlopesOfTraces): Identity {
  const { sites, bonds, boundary } = lattice;
  const isRing = boundary === 'periodic';
  const orders = Array.from({ length: sites }, (_, i) => (isRing ? i + 1 : 2 * (i + 1)));
  const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i}`);
  return {
    variables: [...numbered('a', bonds), ...numbered('b', sites)],
    equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const { of, plus, minus, times } = over;
      const [a, b, zero] = [x.slice(0, bonds), x.slice(bonds), of(0)];
      const at: LaxEntries<T> = isRing
        ? { a, b }
        : { a: [...a, ...a.toReversed()], b: [zero, ...b, zero, ...b.toReversed().map((y) => minus(zero, y))] };
      const size = at.b.length;
      const gradients = slopesOf(over, lattice, at, orders.at(-1) as number);
      // what an own site or bond moves: itself, and between walls its image
      const moved = orders.map((m) => {
        const slopes = gradients[m - 1] as TraceSlopes<T>;
        const byLength = a.map((_, n) => (isRing ? (slopes.a[n] as T) : plus(slopes.a[n] as T, slopes.a[size - 1 - n] as T)));
        return {
          p: b.map((_, n) => (isRing ? (slopes.b[n] as T) : minus(slopes.b[n + 1] as T, slopes.b[size - 1 - n] as T))),
          q: b.map((_, n) => {
            const [behind, ahead] = isRing ? [(n + sites - 1) % sites, n] : [n, n + 1];
            return minus(byLength[behind] as T, byLength[ahead] as T);
          }),
        };
      });
      return orders.flatMap((m, i) =>
        orders.slice(i + 1).map((k, j) => {
          const [f, g] = [moved[i], moved[i + 1 + j]] as [(typeof moved)[number], (typeof moved)[number]];
          const term = (n: number) => minus(times(f.q[n] as T, g.p[n] as T), times(f.p[n] as T, g.q[n] as T));
          return {
            of: `bracket of Tr L^${m} and Tr L^${k}`,
            terms: Object.fromEntries(b.map((_, n) => [`site ${n}`, term(n)])),
          };
        }),
      );
    },
  };
}
