import { coefficientNumber } from '../../src/schemes/coefficient.ts';
import { type Mutant, mutantOfScheme } from './mutant.ts';

/** A misprint: one digit of the first kick. Written with forty decimals, so that no rounding excuses it. */
const misprint = (id: string, says: string, by: string): Mutant =>
  mutantOfScheme(id, says, (scheme) => ({
    ...scheme,
    kicks: scheme.kicks.with(
      0,
      coefficientNumber(scheme.kicks[0] as string)
        .plus(by)
        .toFixed(40),
    ),
  }));

export const ninthDigit = misprint('ninth-digit', 'the first kick is wrong in the ninth decimal', '1e-9');

/** No double knows it: nothing that is run with it differs. */
export const twentiethDigit = misprint('twentieth-digit', 'the first kick is wrong in the twentieth decimal', '1e-20');
