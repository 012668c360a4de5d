import { inRuns, type Mutant } from './mutant.ts';

/** A correction of a total: every site of a ring moves by its share, and so learns at once of what is far away. */
export const totalCorrected: Mutant = {
  id: 'total-corrected',
  says: 'after every step the whole of a ring is moved by the share epsilon of its mean displacement towards the origin',
  epsilon: 1e-6,
  parts: (epsilon) =>
    inRuns(({ chain }) =>
      chain.boundary === 'fixed'
        ? undefined
        : {
            after: (q) => {
              const mean = q.reduce((sum, x) => sum + x, 0) / q.length;
              if (Math.abs(mean) < 2 ** -30) return; // what is left of a total of 0 after rounding is not corrected
              for (let j = 0; j < q.length; j++) q[j] = (q[j] as number) - epsilon * mean;
            },
          },
    ),
};
