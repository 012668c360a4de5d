import { InputError } from '../input-error.ts';
import { type Estimate, finite } from './jackknife.ts';
import { meanOf } from './mean-of-replicas.ts';

/**
 * A function of a sample with its bootstrap error: the standard deviation of its values on samples of the same size drawn from the replicas
 * with replacement. The error itself is known to 1 / sqrt(2 resamples) of itself at best.
 *
 * @param uniform numbers in [0, 1): the same numbers give the same error
 * @throws InputError for fewer than two replicas or resamples, or a value of the function that is not finite
 * @source B. Efron, Ann. Stat. 7, 1 (1979)
 */
export function bootstrap<T>(
  replicas: readonly T[],
  of: (sample: readonly T[]) => number,
  resamples: number,
  uniform: () => number,
): Estimate {
  const n = replicas.length;
  if (n < 2) throw new InputError('replicas', replicas, 'at least two');
  if (!(Number.isInteger(resamples) && resamples >= 2)) throw new InputError('resamples', resamples, 'a whole number, at least 2');
  const drawn = Array.from({ length: resamples }, () => finite(of(replicas.map(() => replicas[Math.floor(n * uniform())]))));
  const mean = meanOf(drawn);
  const spread = drawn.reduce((sum, theta) => sum + (theta - mean) * (theta - mean), 0);
  return { value: finite(of(replicas)), error: Math.sqrt(spread / (resamples - 1)) };
}
