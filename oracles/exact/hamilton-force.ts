import { hamiltonianField } from '../../src/exact/brackets.ts';
import type { Operations } from '../../src/exact/operations.ts';
import type { CoreParts } from '../subjects/core.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';
import { energyTerms, everyShape, familyOf, type Lattice, termAt } from './lattice.ts';

/**
 * Hamilton's equations: the brackets of q_j and p_j with H are the velocity and the force as the definition of a chain has them.
 *
 *   {q_j, H} = p_j / m_j,   {p_j, H} = V_b'(r_b) summed over bonds that begin at j - V_b'(r_b) over those that end there - U_j'(q_j)
 *
 * The brackets by dual numbers, V' and U' by differentiating the expressions, for any masses and coefficients.
 *
 * Catches: a wrong rule of differentiation, a bond counted at the wrong site or with the wrong sign.
 * Blind to: what the core computes in doubles, which mechanics/force sees; bonds that are not polynomials.
 */
export const hamiltonForce = exactIdentity('exact/hamilton-force', {
  tex: String.raw`\{q_j, H\} = p_j / m_j,\quad \{p_j, H\} = V_j'(r_j) - V_{j-1}'(r_{j-1}) - U_j'(q_j)`,
  source: "Hamilton's equations",
  route: 'the terms of the identity at random points of a prime field, each left out and flipped in turn',
  catches: 'a wrong rule of differentiation, a bond at the wrong site or with the wrong sign, however small the error',
  blindTo: 'what the core computes in doubles: mechanics/force sees it; bonds that are not polynomials',
});

/** Every shape with every coefficient and mass free. */
export const hamiltonForceIdentities: IdentityFamily = familyOf(everyShape, identityOf);

function identityOf(chain: Lattice, { derivative }: CoreParts): Identity {
  const { sites, variables, bonds } = chain;
  const pulls = chain.ofBonds(derivative(chain.potential, 'r'));
  const holds = chain.pinning === undefined ? [] : chain.ofPins(derivative(chain.pinning, 'q'));
  const field = hamiltonianField(energyTerms(chain), sites);
  return {
    variables,
    equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const negative = (a: T) => over.minus(over.of(0), a);
      const along = field(over, x);
      const velocities = chain.velocities(over, x);
      const pull = pulls.map((term) => termAt(term, over, x));
      const hold = holds.map((term) => termAt(term, over, x));
      return Array.from({ length: sites }, (_, j) => [
        { of: `velocity of site ${j}`, terms: { bracket: along[j] as T, 'p/m': negative(velocities[j] as T) } },
        {
          of: `force on site ${j}`,
          terms: Object.fromEntries([
            ['bracket', along[sites + j] as T],
            ...bonds.flatMap(({ left, right }, b): [string, T][] => [
              ...(left === j ? [[`bond ${b}`, negative(pull[b] as T)] as [string, T]] : []),
              ...(right === j ? [[`bond ${b}`, pull[b] as T] as [string, T]] : []),
            ]),
            ...hold.slice(j, j + 1).map((value): [string, T] => ['pinning', value]),
          ]),
        },
      ]).flat();
    },
  };
}
