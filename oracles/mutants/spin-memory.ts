import { coreParts } from '../subjects/core.ts';
import type { Mutant } from './mutant.ts';

/** Something is left from the run of spins before: every second one has another step. */
export const spinMemory: Mutant = {
  id: 'spin-memory',
  says: 'every second run of spins takes steps too long by the factor 1 + epsilon',
  epsilon: 1e-12,
  parts: (epsilon) => {
    let runs = 0;
    const { spins } = coreParts;
    return {
      ...coreParts,
      spins: {
        ...spins,
        trajectory: (chain, start, scheme, step, stops, parts) =>
          spins.trajectory(chain, start, scheme, step * (1 + (runs++ % 2) * epsilon), stops, parts),
      },
    };
  },
};
