import { coefficientValue } from '../../src/schemes/scheme.ts';
import { mutantOfParts } from './mutant.ts';

/** A share of a step goes from the last of the composed steps of spins to the first: their sum is right, symmetry and order are lost. */
export const unevenLengths = mutantOfParts(
  'uneven-lengths',
  'schemes for spins that are composed of several steps lose their symmetry, and their order with it',
  (parts) => ({
    ...parts,
    spins: {
      ...parts.spins,
      scheme: (named) => {
        const lengths = parts.spins.scheme(named).lengths.map(coefficientValue);
        const share = lengths.length > 1 ? 1 / 64 : 0;
        const moved = lengths.map((length, i) => (i === 0 ? length + share : i === lengths.length - 1 ? length - share : length));
        return { ...named, lengths: moved.map(String) };
      },
    },
  }),
);
