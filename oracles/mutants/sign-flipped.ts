import { coefficientNumber } from '../../src/schemes/coefficient.ts';
import { mutantOfScheme } from './mutant.ts';

/** A minus lost or won: the first drift goes the other way. */
export const signFlipped = mutantOfScheme('sign-flipped', 'the first drift has the other sign', (scheme) => ({
  ...scheme,
  drifts: scheme.drifts.with(
    0,
    coefficientNumber(scheme.drifts[0] as string)
      .neg()
      .toFixed(40),
  ),
}));
