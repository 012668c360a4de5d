import { mutantOfParts, withSpins } from './mutant.ts';

/** The bond that closes a ring of spins is forgotten in the flow: an open chain, whose bulk looks right. */
export const openRing = mutantOfParts('open-ring', 'the last spin of a ring is not coupled to the first', (parts) =>
  withSpins(parts, {
    colours: (sites) => parts.spins.chain.colours(sites).map((colour) => colour.filter((bond) => bond !== sites - 1)),
  }),
);
