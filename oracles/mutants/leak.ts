import { afterEveryStep, type Mutant } from './mutant.ts';

/** One site has friction: it loses a share of its momentum at every step. */
export const leak: Mutant = {
  id: 'leak',
  says: 'the first site loses the share epsilon of its momentum at every step',
  epsilon: 1e-6,
  parts: (epsilon) =>
    afterEveryStep((_, p) => {
      p[0] = (p[0] as number) * (1 - epsilon);
    }),
};
