import { float64 } from '../exact/float64.ts';
import type { Operations } from '../exact/operations.ts';

/** Three components, of any numbers. */
export type Three<T> = readonly [x: T, y: T, z: T];

/** Vectors of three components over numbers of any kind. */
export interface Vectors<T> {
  dot(a: Three<T>, b: Three<T>): T;
  cross(a: Three<T>, b: Three<T>): Three<T>;
  plus(a: Three<T>, b: Three<T>): Three<T>;
  times(c: T, a: Three<T>): Three<T>;
}

/** Vectors over the given numbers; sums are taken first to last. */
export function vectorsOver<T>({ plus, minus, times }: Operations<T>): Vectors<T> {
  return {
    dot: (a, b) => plus(plus(times(a[0], b[0]), times(a[1], b[1])), times(a[2], b[2])),
    cross: (a, b) => [
      minus(times(a[1], b[2]), times(a[2], b[1])),
      minus(times(a[2], b[0]), times(a[0], b[2])),
      minus(times(a[0], b[1]), times(a[1], b[0])),
    ],
    plus: (a, b) => [plus(a[0], b[0]), plus(a[1], b[1]), plus(a[2], b[2])],
    times: (c, a) => [times(c, a[0]), times(c, a[1]), times(c, a[2])],
  };
}

export const { dot, cross, plus, times } = vectorsOver(float64);
