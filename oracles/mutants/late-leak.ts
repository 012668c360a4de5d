import { inRuns, type Mutant } from './mutant.ts';

/** What begins only after a while, as an overflowing counter of steps makes it: short runs are right. */
const late = (id: string, says: string, parts: Mutant['parts']): Mutant => ({ id, says, epsilon: 1e-6, parts });

/** Longer than any run but those that look for a drift of the energy. */
export const lateLeak: Mutant = late(
  'late-leak',
  'after time 100 the first site loses the share epsilon of its momentum at every step',
  (epsilon) =>
    inRuns(() => ({
      after: (_, p, time) => {
        if (time > 100) p[0] = (p[0] as number) * (1 - epsilon);
      },
    })),
);

/** The same pull on every site: no symmetry of the chain is broken, and a run back is as wrong as the run there. */
export const latePull: Mutant = late('late-pull', 'after time 12 every site of a ring is pulled home with epsilon q', (epsilon) =>
  inRuns(({ chain, step }) =>
    chain.boundary === 'fixed'
      ? undefined
      : {
          after: (q, p, time) => {
            if (time > 12) for (let j = 0; j < p.length; j++) p[j] = (p[j] as number) - epsilon * step * (q[j] as number);
          },
        },
  ),
);
