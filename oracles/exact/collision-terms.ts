import type { Operations } from '../../src/exact/operations.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Equation, IdentityFamily } from './identity.ts';

/**
 * The algebra of the kinetic equation: one pair of reflected waves, one triad with its three permutations, or all of them on a small ring, as identities
 * in the spectrum, the frequencies and the rates. What holds for every pair and every triad holds for the integrals, whatever their deltas select.
 *
 * Catches: a wrong sign, factor or power in a solution, an invariant, an entropy, a stationary state.
 * Blind to: the deltas and the vertices, which stand here as numbers.
 */
export const collisionTerms = exactIdentity('exact/collision-terms', {
  tex: String.raw`\dot n_k = R\,(n_{-k} - n_k),\qquad \dot n_1 = R_1 - R_2 - R_3`,
  source: 'the kinetic equation, pair by pair and triad by triad',
  route: 'the terms of the identity at random points of a prime field, each left out and flipped in turn',
  catches: 'a wrong sign, factor or power in a solution, an invariant, an entropy, a stationary state',
  blindTo: 'deltas and vertices, which stand here as numbers',
});

/** One identity in these variables. */
export function termsOf<N extends string>(
  name: string,
  variables: readonly N[],
  equations: <T>(over: Operations<T>, of: Readonly<Record<N, T>>) => readonly Equation<T>[],
): IdentityFamily {
  return {
    [name]: () => ({
      variables,
      equations: <T>(over: Operations<T>, x: readonly T[]) =>
        equations(over, Object.fromEntries(variables.map((variable, i) => [variable, x[i]])) as Readonly<Record<N, T>>),
    }),
  };
}
