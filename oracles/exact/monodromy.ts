import { duals } from '../../src/exact/dual.ts';
import type { Operations } from '../../src/exact/operations.ts';
import { type MonodromyParts, monodromyParts, monodromyTrace } from '../../src/toda/monodromy.ts';
import type { CoreParts } from '../subjects/core.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';
import { symmetricFunctions } from './symmetric-functions.ts';
import { laxEntries, statedLaxPair, type TodaLattice, todaLattice, tracesOf } from './toda-lattice.ts';

/**
 * The trace of the monodromy matrix, as an identity in p, e = exp(alpha r), alpha and the spectral parameter: it does not change along the Toda
 * flow, and is the characteristic polynomial of the ring's matrix and 2 prod a. As an identity between polynomials in lambda it holds for
 * complex lambda as well.
 *
 *   d/dt Tr T(lambda) = 0,   Tr T(lambda) - 2 prod a_n = det(lambda - L) = sum_k (-1)^k e_k lambda^{M-k},   k e_k = sum_i (-1)^{i-1} e_{k-i} Tr L^i
 *
 * Catches: a bond or a site missing, a wrong corner, the wrong sign of a bond.
 * Blind to: rounding, which grows with lambda^M.
 */
export const monodromyIsConstant = exactIdentity('toda/monodromy', {
  tex: String.raw`\frac{d}{dt} \operatorname{Tr} T(\lambda) = 0, \quad \operatorname{Tr} T(\lambda) = \det(\lambda - L) + 2 \prod_n a_n`,
  source: 'H. Flaschka, D. W. McLaughlin, Prog. Theor. Phys. 55, 438 (1976)',
  route:
    'the characteristic polynomial from the traces of the multiplied matrix, at random points of a prime field; each term left out and flipped in turn',
  catches: 'a bond or a site missing, a wrong corner',
  blindTo: 'rounding',
});

/** Rings, and the rings that walls mirror. */
export const monodromyIdentities = (bondOf: (parts: CoreParts) => MonodromyParts = () => monodromyParts): IdentityFamily =>
  Object.fromEntries([
    ...[3, 4, 5, 8].map((sites) => [`ring of ${sites}`, (parts: CoreParts) => monodromyOf(todaLattice('periodic', sites), bondOf(parts))]),
    ...[1, 2, 3].map((sites) => [
      `chain of ${sites} between walls`,
      (parts: CoreParts) => monodromyOf(todaLattice('fixed', sites), bondOf(parts)),
    ]),
  ]);

function monodromyOf(lattice: TodaLattice, parts: MonodromyParts): Identity {
  const { sites, bonds, variables } = lattice;
  const used = sites + bonds + 1;
  return {
    variables: [...variables.slice(0, used), 'lambda'],
    equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const { plus, minus, times } = over;
      const lambda = x[used] as T;
      const [zero, own] = [over.of(0), x.slice(0, used)];
      const { a, b } = lattice.entries(over, own, statedLaxPair);
      const ringOf = <U>(numbers: Operations<U>, entries: { readonly a: readonly U[]; readonly b: readonly U[] }) => ({
        squares: entries.a.map((y) => numbers.times(y, y)),
        diagonal: entries.b,
      });
      const e = symmetricFunctions(over, tracesOf(over, laxEntries(lattice, { a, b }), b.length));
      // Horner's rule: sum_k (-1)^k e_k lambda^(M - k)
      const polynomial = e.reduce(
        (sum, value, k) => (k % 2 === 0 ? plus(times(sum, lambda), value) : minus(times(sum, lambda), value)),
        zero,
      );
      const rates = lattice.rates(over, x);
      const numbers = duals(over);
      const slopeAlong = (moves: (i: number) => boolean) => {
        const moving = own.map((value, i) => ({ value, slope: moves(i) ? (rates[i] as T) : zero }));
        const ring = ringOf(numbers, lattice.entries(numbers, moving, statedLaxPair));
        return monodromyTrace(numbers, ring, { value: lambda, slope: zero }, parts).slope;
      };
      return [
        {
          of: 'det(lambda - L)',
          terms: {
            'Tr T': monodromyTrace(over, ringOf(over, { a, b }), lambda, parts),
            'prod a': times(over.of(-2), a.reduce(times)),
            polynomial: minus(zero, polynomial),
          },
        },
        { of: 'rate of Tr T', terms: { momenta: slopeAlong((i) => i < sites), bonds: slopeAlong((i) => i >= sites) } },
      ];
    },
  };
}
