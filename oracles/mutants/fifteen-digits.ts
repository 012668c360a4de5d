import { canonicalJson } from '../../src/chain/canonical-json.ts';
import type { Coefficient } from '../../src/chain/coefficient.ts';
import { mutantOfParts } from './mutant.ts';

/** Numbers are written with fifteen digits: two fewer than a double may need. */
export const fifteenDigits = mutantOfParts('fifteen-digits', 'a text gives numbers with fifteen digits', (parts) => ({
  ...parts,
  text: (chain) => {
    const rounded = (x: number) => Number(x.toPrecision(15));
    const short = (c: Coefficient) => (typeof c === 'number' ? rounded(c) : c.map(rounded));
    return canonicalJson({ ...chain, stiffness: short(chain.stiffness), alpha: short(chain.alpha) });
  },
}));
