import { coreParts } from '../subjects/core.ts';
import type { Mutant } from './mutant.ts';

/** The clock is wrong: every step is longer than was asked for. Conserves, reverses and converges like the right step. */
export const stepTooLong: Mutant = {
  id: 'step-too-long',
  says: 'every step is too long by the factor 1 + epsilon',
  epsilon: 1e-6,
  parts: (epsilon) => ({
    ...coreParts,
    trajectory: (chain, start, scheme, step, stops, parts) =>
      coreParts.trajectory(chain, start, scheme, step * (1 + epsilon), stops, parts),
  }),
};
