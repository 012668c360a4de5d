import { coefficientNumber } from '../../src/schemes/coefficient.ts';
import { mutantOfScheme } from './mutant.ts';

/** A misprint: one digit of the first kick, in the ninth place. Written with forty decimals, so that no rounding excuses it. */
export const ninthDigit = mutantOfScheme('ninth-digit', 'the first kick is wrong in the ninth decimal', (scheme) => ({
  ...scheme,
  kicks: scheme.kicks.with(
    0,
    coefficientNumber(scheme.kicks[0] as string)
      .plus('1e-9')
      .toFixed(40),
  ),
}));
