import { mutantOfParts, withSpins } from './mutant.ts';

/** The current of two spins only, as if the coupling did not turn them. */
export const lostTripleProducts = mutantOfParts(
  'lost-triple-products',
  'the energy current of spins lacks its terms of three spins',
  (parts) => withSpins(parts, { threeSpins: (over) => over.of(0) }),
);

/** One of the two triple products at a bond, twice: right in the sum over all bonds, wrong at each. */
export const halfTheTripleProducts = mutantOfParts(
  'half-the-triple-products',
  'the energy current of spins has the triple product that begins at the bond in place of the one that ends there',
  (parts) => withSpins(parts, { threeSpins: (_over, _ending, beginning) => beginning }),
);
