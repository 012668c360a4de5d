import { nearestStep, rootOfStep, scaleOfStep, tailOfStep } from '../../src/elementary/exp-reduction.ts';
import { mutantOfParts } from './mutant.ts';

/** The table 2^(j/256) of the exponential was printed with sixteen digits: entries are off in the last place. */
export const shortTable = mutantOfParts('short-table', 'the table of the exponential has sixteen digits', (parts) => ({
  ...parts,
  elementary: {
    ...parts.elementary,
    exp: (x) => {
      if (!(x > -708 && x < 708)) return parts.elementary.exp(x);
      const k = nearestStep(x);
      return (Number(rootOfStep(k).toPrecision(16)) + tailOfStep(x, k)) * scaleOfStep(k);
    },
  },
}));
