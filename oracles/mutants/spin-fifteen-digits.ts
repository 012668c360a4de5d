import { canonicalJson } from '../../src/chain/canonical-json.ts';
import { mutantOfParts } from './mutant.ts';

/** Fields and couplings of spins are written with fifteen digits: two fewer than a double may need. */
export const spinFifteenDigits = mutantOfParts(
  'spin-fifteen-digits',
  'a text gives the numbers of a ring of spins with fifteen digits',
  (parts) => ({
    ...parts,
    spins: {
      ...parts.spins,
      text: (chain) =>
        canonicalJson(JSON.parse(JSON.stringify(chain), (_, value) => (typeof value === 'number' ? Number(value.toPrecision(15)) : value))),
    },
  }),
);
