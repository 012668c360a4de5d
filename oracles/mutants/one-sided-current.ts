import { mutantOfParts } from './mutant.ts';

/** The current takes the velocity of one end twice: it balances another partition of the energy, where a bond belongs to one site. */
export const oneSidedCurrent = mutantOfParts(
  'one-sided-current',
  "a bond's current is -V'(r) v_right, not the mean of both ends",
  (parts) => ({
    ...parts,
    chain: { ...parts.chain, bondCurrent: (over, force, _left, right) => over.times(over.of(-1), over.times(force, right)) },
  }),
);
