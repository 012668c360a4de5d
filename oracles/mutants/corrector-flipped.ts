import { coefficientNumber } from '../../src/schemes/coefficient.ts';
import { mutantOfScheme } from './mutant.ts';

/** A corrector of the other sign: it doubles the error of order 2 that it should remove. Schemes without one are left as they are. */
export const correctorFlipped = mutantOfScheme('corrector-flipped', 'a corrector has the other sign', (scheme) =>
  scheme.corrector === undefined ? scheme : { ...scheme, corrector: coefficientNumber(scheme.corrector).neg().toFixed(42) },
);
