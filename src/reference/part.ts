import type { Series } from './series.ts';

/** What pulls on two sites, or on a site and a wall: the series of a slope in one variable, r = q_right - q_left. */
export interface Part<T> {
  readonly left: number | 'wall';
  readonly right: number | 'wall';
  /** all that must grow, in this order: the variable first */
  readonly series: readonly Series<T>[];
  readonly result: Series<T>;
}
