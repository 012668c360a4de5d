import { exp } from '../../src/elementary/exp.ts';
import { mutantOfParts } from './mutant.ts';

/** J with exp(x) - 1 as it stands: at small amplitude the digits of J cancel. Invisible where bonds are long. */
export const naiveExp = mutantOfParts('naive-exp', 'J computes exp(x) - 1 and exp(x) - 1 - x as they stand', (parts) => ({
  ...parts,
  todaJ: { ...parts.todaJ, growth: (x) => exp(x) - 1, excess: (x) => exp(x) - 1 - x },
}));
