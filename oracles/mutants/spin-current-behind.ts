import { coreParts } from '../subjects/core.ts';
import { mutantOfParts } from './mutant.ts';

/** The formula is right, and what it gives stands at the wrong bond. */
export const spinCurrentBehind = mutantOfParts(
  'spin-current-behind',
  'the energy current of spins along a bond is reported for the bond after it',
  (parts) => ({
    ...parts,
    spins: {
      ...parts.spins,
      currents: (...at) => {
        const currents = coreParts.spins.currents(...at);
        return currents.map((_, bond) => currents.at(bond - 1) as number);
      },
    },
  }),
);
