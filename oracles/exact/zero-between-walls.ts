import type { Operations } from '../../src/exact/operations.ts';
import { type MonodromyParts, monodromyParts, monodromyTrace } from '../../src/toda/monodromy.ts';
import type { CoreParts } from '../subjects/core.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';
import { symmetricFunctions } from './symmetric-functions.ts';
import { type LaxPair, laxEntries, statedLaxPair, type TodaLattice, todaLattice, tracesOf } from './toda-lattice.ts';

/**
 * What is special at the eigenvalue 0 between walls, as an identity: with N odd det L = 0, and as odd traces vanish 0 is then a double eigenvalue,
 * whatever the state; with N even det L = -4 prod_{n=0}^{N} a_n^2, which the fixed length keeps at -4^-N: 0 is never one.
 *
 * And Tr T(0) = det L + 2 prod a^2 = 2 (-1)^(N+1) prod a^2, by the steps of the monodromy matrix.
 *
 * Catches: walls that are no mirrors, a wrong a_n beside them.
 * Blind to: all other eigenvalues; toda/spectrum sees them.
 */
export const zeroBetweenWalls = exactIdentity('toda/zero-between-walls', {
  tex: String.raw`\det L = 0 \ (N \text{ odd}), \qquad \det L = -4 \prod_{n=0}^{N} a_n^2 = -4^{-N} \ (N \text{ even})`,
  source: 'the antisymmetry K e_n = (-1)^n e_{-n} of the mirrored ring, K L K = -L',
  route:
    'the determinant from the traces of the multiplied matrix, at random points of a prime field; each term left out and flipped in turn',
  catches: 'walls that are no mirrors, a wrong a_n beside them',
  blindTo: 'all other eigenvalues: toda/spectrum',
});

/** Chains of one to six sites between walls. */
export const zeroIdentities = (
  monodromyOf: (parts: CoreParts) => MonodromyParts = () => monodromyParts,
  pair: LaxPair = statedLaxPair,
): IdentityFamily =>
  Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((sites) => [
      `chain of ${sites} between walls`,
      (parts: CoreParts) => zeroOf(todaLattice('fixed', sites), monodromyOf(parts), pair),
    ]),
  );

function zeroOf(lattice: TodaLattice, parts: MonodromyParts, pair: LaxPair): Identity {
  const { sites, bonds, variables } = lattice;
  return {
    variables: variables.slice(0, sites + bonds + 1),
    equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const { of, times } = over;
      const { a, b } = lattice.entries(over, x, pair);
      const size = b.length;
      const traces = tracesOf(over, laxEntries(lattice, { a, b }), size);
      const e = symmetricFunctions(over, traces);
      // M e_M = sum_i (-1)^(i-1) e_{M-i} Tr L^i, where odd traces and odd e vanish
      const even = Array.from({ length: size / 2 }, (_, k) => 2 * (k + 1));
      const own = a.slice(0, bonds).map((y) => times(y, y));
      return [
        {
          of: 'det L',
          terms: {
            ...Object.fromEntries(even.map((i) => [`e_${size - i} Tr L^${i}`, times(of(-1), times(e[size - i] as T, traces[i - 1] as T))])),
            ...(sites % 2 === 0 ? { 'prod a^2': times(of(4 * size), own.reduce(times)) } : {}),
          },
        },
        {
          of: 'the monodromy matrix at 0',
          terms: {
            'Tr T': monodromyTrace(over, { squares: a.map((y) => times(y, y)), diagonal: b }, of(0), parts),
            'prod a^2': times(of(sites % 2 === 0 ? 2 : -2), own.reduce(times)),
          },
        },
      ];
    },
  };
}
