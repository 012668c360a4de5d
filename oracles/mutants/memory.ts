import { coreParts } from '../subjects/core.ts';
import type { Mutant } from './mutant.ts';

/**
 * Something is left from the run before: every second run has another step. An oracle that asks for an odd number of runs sees a case
 * violated and then not: it calls the subject not deterministic.
 */
export const memory: Mutant = {
  id: 'memory',
  says: 'every second run takes steps too long by the factor 1 + epsilon',
  epsilon: 1e-12,
  parts: (epsilon) => {
    let runs = 0;
    return {
      ...coreParts,
      trajectory: (chain, start, scheme, step, stops, parts) =>
        coreParts.trajectory(chain, start, scheme, step * (1 + (runs++ % 2) * epsilon), stops, parts),
    };
  },
};
