import type { Term } from './bound.ts';

/**
 * What a step of h/4 may still miss, from the distances of runs at h and h/2 (`first`) and at h/2 and h/4 (`second`): at order p it is
 * second / (2^p - 1) and higher orders, so for p = 1 `second` itself would leave these no room.
 */
export function stepTerm(first: number, second: number, order: number): Term {
  return {
    name: 'step',
    value: order === 1 ? first : Math.min(second, first / (1 << (order - 1))),
    grade: 'estimated',
    source: 'distance of the runs at h/2 and h/4, and no more than order p allows after that of h and h/2',
  };
}

/** What a step error of this order leaves visible, relative to the size of the state. */
export const visibleAt = (order: number): number => (order <= 2 ? 2 ** -6 : order <= 4 ? 2 ** -10 : 2 ** -20);
