import { coreParts } from '../subjects/core.ts';
import type { Mutant } from './mutant.ts';

/**
 * Whether a run is the one that was asked for just before, by the very same words; every second time it is not, so that a question in two
 * copies comes out the same whenever it is put.
 */
function again(): (...asked: readonly unknown[]) => boolean {
  let before: readonly unknown[] = [];
  return (...asked) => {
    const same = asked.length === before.length && asked.every((word, i) => isSame(word, before[i]));
    before = same ? [] : asked;
    return same;
  };
}

const isSame = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((x, i) => x === b[i]) : a === b;

/** A buffer of answers: what is asked twice is answered from it, and not as it was computed. */
export const answeredAgain: Mutant = {
  id: 'answered-again',
  says: 'a run that is asked for a second time in a row takes steps too long by the factor 1 + epsilon',
  epsilon: 1e-12,
  parts: (epsilon) => {
    const isAgain = again();
    return {
      ...coreParts,
      trajectory: (chain, start, scheme, step, stops, parts) =>
        coreParts.trajectory(chain, start, scheme, isAgain(chain, start, scheme, step, stops) ? step * (1 + epsilon) : step, stops, parts),
    };
  },
};

/** The same of spins, wherever one looks at them. */
export const spinAnsweredAgain: Mutant = {
  id: 'spin-answered-again',
  says: 'a run of spins that is asked for a second time in a row takes steps too long by the factor 1 + epsilon',
  epsilon: 1e-12,
  parts: (epsilon) => {
    const isAgain = again();
    const { spins } = coreParts;
    return {
      ...coreParts,
      spins: {
        ...spins,
        trajectory: (chain, start, scheme, step, stops, parts) =>
          spins.trajectory(chain, start, scheme, isAgain(chain, start, scheme, step) ? step * (1 + epsilon) : step, stops, parts),
      },
    };
  },
};
