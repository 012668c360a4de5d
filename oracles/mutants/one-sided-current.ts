import { coefficientAt } from '../../src/chain/coefficient.ts';
import { bondEnds } from '../../src/chain/lattice.ts';
import { mutantOfParts } from './mutant.ts';

/** The current takes the velocity of one end twice: it balances another partition of the energy, where a bond belongs to one site. */
export const oneSidedCurrent = mutantOfParts(
  'one-sided-current',
  "a bond's current is -V'(r) v_right, not the mean of both ends",
  (parts) => ({
    ...parts,
    currents: (chain, state, lane, chainParts) =>
      parts.currents(chain, state, lane, chainParts).map((current, bond) => {
        const [left, right] = bondEnds(chain, bond);
        if (left === 'wall' || right === 'wall') return current;
        const v = (site: number) => (state.p[site] as number) / coefficientAt(chain.mass, site);
        const both = v(left) + v(right);
        return both === 0 ? current : (current * 2 * v(right)) / both;
      }),
  }),
);
