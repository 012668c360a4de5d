import { InputError } from '../input-error.ts';
import { meanOf } from './mean-of-replicas.ts';

/** An estimate with its standard error. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/**
 * A function of a sample with its jackknife error, and with the leading bias (of order 1/n) taken off.
 *
 *   value = n theta - (n - 1) mean_i theta_(i),   error^2 = (n - 1)/n sum_i (theta_(i) - mean)^2
 *
 * theta_(i) is the function of the sample without replica i. For functions that are smooth in the sample: of a median it is wrong.
 *
 * @throws InputError for fewer than two replicas, or a value of the function that is not finite
 * @source M. H. Quenouille, Biometrika 43, 353 (1956); J. W. Tukey, Ann. Math. Stat. 29, 614 (1958)
 */
export function jackknife<T>(replicas: readonly T[], of: (sample: readonly T[]) => number): Estimate {
  const n = replicas.length;
  if (n < 2) throw new InputError('replicas', replicas, 'at least two');
  const whole = finite(of(replicas));
  const without = replicas.map((_, i) => finite(of(replicas.toSpliced(i, 1))));
  const mean = meanOf(without);
  const spread = without.reduce((sum, theta) => sum + (theta - mean) * (theta - mean), 0);
  return { value: n * whole - (n - 1) * mean, error: Math.sqrt(((n - 1) / n) * spread) };
}

/** A value of an estimator, refused where it is none. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new InputError('of(sample)', value, 'a finite number for every sample');
  return value;
}
