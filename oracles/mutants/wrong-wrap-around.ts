import { mutantOfParts } from './mutant.ts';

/** The classical index error: the last site of a ring is bound to the second one. Invisible between walls. */
export const wrongWrapAround = mutantOfParts(
  'wrong-wrap-around',
  'the last site of a ring is bound to the second instead of the first',
  (parts) => ({
    ...parts,
    chain: { ...parts.chain, seam: () => 1 },
  }),
);
