import type { Bound } from './bound.ts';

/** Sixteen step numbers in (from, from + length], by the golden ratio: they keep no time with any oscillation of the chain. */
export function scattered(from: number, length: number): number[] {
  const golden = (Math.sqrt(5) - 1) / 2;
  return Array.from({ length: 16 }, (_, i) => from + Math.ceil(length * (((i + 1) * golden) % 1))).toSorted((a, b) => a - b);
}

export interface Compared {
  readonly deviation: number;
  readonly step: Bound['terms'][number];
}

const largest = (values: readonly number[]) => Math.max(...values.map(Math.abs));

/**
 * How far the error at h/4 is from 2^-p of that at h/2; from h to h/2 the same distance was seen, and must itself fall like the error. A
 * quarter of 2^-p is allowed on top, for a distance that was small by accident: an error of order p - 1 is four times as far off.
 */
export function orderOfError(coarse: readonly number[], middle: readonly number[], fine: readonly number[], order: number): Compared {
  const factor = 1 / (1 << order);
  const before = largest(middle.map((e, i) => e - factor * (coarse[i] as number)));
  return {
    deviation: largest(fine.map((e, i) => e - factor * (middle[i] as number))),
    step: {
      name: 'step',
      value: factor * (before + largest(middle) / 4),
      grade: 'measured',
      source: '2^-p of the departure from order p between h and h/2, and of a quarter of the error at h/2',
    },
  };
}

/** How far the mean error of the last sixteenth is from that of the first; the spread inside a sixteenth is what a bounded error shows. */
export function driftOfError(long: readonly number[]): Compared {
  const [first, last] = [long.slice(0, long.length / 2), long.slice(long.length / 2)];
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return {
    deviation: Math.abs(mean(last) - mean(first)),
    step: {
      name: 'step',
      value: 6 * Math.max(spread(first), spread(last)),
      grade: 'measured',
      source: 'six times the spread of the error inside a sixteenth of the run: a drift moves fifteen times as far',
    },
  };
}
