import { hamiltonianField } from '../../src/exact/brackets.ts';
import { derivative } from '../../src/exact/derivative.ts';
import type { Operations } from '../../src/exact/operations.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';
import { energyTerms, familyOf, type Lattice, type LatticeShape, termAt } from './lattice.ts';

/**
 * Total momentum commutes with H on a ring and on a torus, and changes by what pinnings and walls pull where there are any.
 *
 *   {sum_j p_j, H} = -sum_j U_j'(q_j) + what the walls pull
 *
 * Both sides of the "if and only if": without pinning the right side is empty; with it none of its terms can be left out.
 *
 * Catches: a bond that pulls on its ends with forces that do not cancel; a pinning that is not there.
 * Blind to: everything that is a function of bond lengths alone.
 */
export const momentumCommutes = exactIdentity('exact/momentum', {
  tex: String.raw`\{P, H\} = -\sum_j U_j'(q_j)`,
  source: "Noether's theorem: H of a ring without pinning depends on differences of q alone",
  route: 'the terms of the identity at random points of a prime field, each left out and flipped in turn',
  catches: 'bonds whose forces do not cancel, a pinning that does not pull',
  blindTo: 'everything that is a function of bond lengths alone: exact/hamilton-force sees that',
});

const shapes: Readonly<Record<string, LatticeShape>> = {
  'ring of 5': { potential: 'fput-alphabeta', pinned: false, boundary: 'periodic', sides: [5] },
  'torus 3 x 3': { potential: 'fput-alphabeta', pinned: false, boundary: 'periodic', sides: [3, 3] },
  'pinned ring of 5': { potential: 'fput-alphabeta', pinned: true, boundary: 'periodic', sides: [5] },
  '4 between walls': { potential: 'fput-alphabeta', pinned: false, boundary: 'fixed', sides: [4] },
};

/** Momentum's identities, by the shape of the chain. */
export const momentumIdentities: IdentityFamily = familyOf(shapes, identityOf);

function identityOf(chain: Lattice): Identity {
  const { sites, variables, pinning, bonds } = chain;
  const pulls = chain.ofBonds(derivative(chain.potential, 'r'));
  const holds = pinning === undefined ? [] : chain.ofPins(derivative(pinning, 'q'));
  const field = hamiltonianField(energyTerms(chain), sites);
  return {
    variables,
    equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const negative = (a: T) => over.minus(over.of(0), a);
      const walls = bonds.flatMap(({ left, right }, b): [string, T][] => {
        if (left !== 'wall' && right !== 'wall') return [];
        const pull = termAt(pulls[b] as (typeof pulls)[number], over, x);
        return [[`wall at bond ${b}`, left === 'wall' ? pull : negative(pull)]];
      });
      return [
        {
          of: 'total momentum',
          terms: Object.fromEntries([
            ...field(over, x)
              .slice(sites, 2 * sites)
              .map((rate, j): [string, T] => [`site ${j}`, rate]),
            ...holds.map((hold, j): [string, T] => [`pinning ${j}`, termAt(hold, over, x)]),
            ...walls,
          ]),
        },
      ];
    },
  };
}
