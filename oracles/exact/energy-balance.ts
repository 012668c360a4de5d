import { hamiltonianField, ratesAlong } from '../../src/exact/brackets.ts';
import type { Formulas, Operations } from '../../src/exact/operations.ts';
import type { CoreParts } from '../subjects/core.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';
import { energyTerms, everyShape, familyOf, type Lattice, termAt } from './lattice.ts';

/**
 * Local energy balance, as an identity in q, p, masses and coefficients: what a site gains is what flows in less what flows out.
 *
 *   {h_j, H} = sum over bonds that end at j of j_b - sum over bonds that begin at j of j_b,   sum_j h_j = H
 *
 * The bracket by dual numbers; the current is the core's own formula, the one that computes in doubles, given V' and the velocities.
 *
 * Catches: a current with a wrong factor, sign, end or mass; another partition of the energy; however small the error.
 * Blind to: a circulation added to all currents of a loop, the same everywhere: it fills no site; bonds that are not polynomials.
 */
export const energyBalance = exactIdentity('exact/energy-balance', {
  tex: String.raw`\{h_j, H\} = \sum_{b \to j} j_b - \sum_{j \to b} j_b,\quad j_b = -V_b'(r_b)\,\tfrac12 (v_{\mathrm{left}} + v_{\mathrm{right}})`,
  source: 'S. Lepri, R. Livi, A. Politi, Phys. Rep. 377, 1 (2003), sec. 2.3, eq. (23)',
  route: 'the terms of the identity at random points of a prime field, each left out and flipped in turn',
  catches: 'a current with a wrong factor, sign, end or mass, however small the error; another partition of the energy',
  blindTo: 'a circulation that is the same along a whole loop; bonds that are not polynomials: mechanics/local-balance sees these',
});

/** One, two and three dimensions, every coefficient and mass free. */
export const energyBalanceIdentities: IdentityFamily = familyOf(everyShape, identityOf);

function identityOf(chain: Lattice, { derivative, chain: { bondCurrent } }: CoreParts): Identity {
  const { sites, variables, bonds } = chain;
  const pulls = chain.ofBonds(derivative(chain.potential, 'r'));
  const energies = siteEnergies(chain);
  const gains = ratesAlong(energies, hamiltonianField(energyTerms(chain), sites));
  return {
    variables,
    equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const negative = (a: T) => over.minus(over.of(0), a);
      const gained = gains(over, x);
      const velocities = chain.velocities(over, x);
      const currents = bonds.map(({ left, right }, b) =>
        left === 'wall' || right === 'wall'
          ? undefined
          : bondCurrent(over, termAt(pulls[b] as (typeof pulls)[number], over, x), velocities[left] as T, velocities[right] as T),
      );
      const flows = (j: number) =>
        bonds.flatMap(({ left, right }, b): [string, T][] => {
          const current = currents[b];
          if (current === undefined || (left !== j && right !== j)) return [];
          return [[`bond ${b}`, left === j ? current : negative(current)]];
        });
      return [
        ...Array.from({ length: sites }, (_, j) => ({
          of: `energy of site ${j}`,
          terms: Object.fromEntries([['gain', gained[j] as T], ...flows(j)]),
        })),
        {
          of: 'sum of the energies',
          terms: Object.fromEntries([
            ...energies(over, x).map((h, j): [string, T] => [`site ${j}`, h]),
            ...energyTerms(chain).map((term, i): [string, T] => [`term ${i} of H`, negative(termAt(term, over, x))]),
          ]),
        },
      ];
    },
  };
}

/** h_j = p_j^2 / (2 m_j) + U_j(q_j) + half of each of its bonds, a bond at a wall wholly. */
function siteEnergies(chain: Lattice): Formulas {
  return <T>(over: Operations<T>, x: readonly T[]) => {
    const energies = chain.kinetic.map((term) => termAt(term, over, x));
    const add = (j: number, value: T) => {
      energies[j] = over.plus(energies[j] as T, value);
    };
    chain.pins.forEach((term, j) => {
      add(j, termAt(term, over, x));
    });
    chain.bonds.forEach(({ left, right }, b) => {
      const energy = termAt(chain.stretched[b] as (typeof chain.stretched)[number], over, x);
      const moving = [left, right].filter((end) => end !== 'wall');
      for (const end of moving) add(end, over.over(energy, over.of(moving.length)));
    });
    return energies;
  };
}
