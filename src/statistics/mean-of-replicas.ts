import { InputError } from '../input-error.ts';

/** A mean with its standard error. */
export interface MeanWithError {
  readonly mean: number;
  /** the standard deviation of the mean */
  readonly error: number;
}

/**
 * The mean of independent replicas, one number from each, with its error s / sqrt(n), s^2 = sum (x_i - mean)^2 / (n - 1).
 *
 * Times of one run are no replicas: see `meanOfSeries`.
 *
 * @throws InputError for fewer than two values, or one that is not finite
 */
export function meanOfReplicas(values: readonly number[]): MeanWithError {
  checkSample(values, 2);
  const n = values.length;
  const mean = meanOf(values);
  return { mean, error: Math.sqrt(values.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / (n - 1) / n) };
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}

export function checkSample(values: readonly number[], least: number): void {
  if (values.length < least) throw new InputError('values', values, `at least ${least} numbers`);
  const bad = values.findIndex((x) => !Number.isFinite(x));
  if (bad >= 0) throw new InputError(`values[${bad}]`, values[bad], 'a finite number');
}
