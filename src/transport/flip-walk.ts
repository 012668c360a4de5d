import type { Operations } from '../exact/operations.ts';
import { InputError } from '../input-error.ts';

/**
 * Functions of the signs of k momenta, as 2^k values: bit i of the place says whether momentum i is reversed.
 *
 * S f = sum_i f(flip_i) - f has the products chi_A of the signs in A as eigenvectors, with the eigenvalue -2 |A|; the walk T f, the mean of
 * f over the k flips, has 1 - 2 |A| / k.
 */

/** The coefficients of the chi_A, times 2^k. @throws InputError for a number of values that is no power of 2 */
export function signTransform<T>(over: Operations<T>, values: readonly T[]): readonly T[] {
  if (values.length < 1 || (values.length & (values.length - 1)) !== 0) throw new InputError('values', values.length, '2^k of them');
  let transformed = values;
  for (let bit = 1; bit < values.length; bit *= 2)
    transformed = transformed.map((value, i) =>
      (i & bit) === 0 ? over.plus(value, transformed[i | bit] as T) : over.minus(transformed[i ^ bit] as T, value),
    );
  return transformed;
}

/** u with -S u = f, each part chi_A over `eigenvalue` |A| (2 |A|); the mean of f, which has no inverse, is left out. */
export function flipSolution<T>(over: Operations<T>, values: readonly T[], eigenvalue: number): readonly T[] {
  const parts = signTransform(over, values).map((part, set) =>
    set === 0 ? over.of(0) : over.over(part, over.of(values.length * eigenvalue * bits(set))),
  );
  return signTransform(over, parts);
}

/** S f, of flips at rate one. */
export function flipGenerator<T>(over: Operations<T>, values: readonly T[]): readonly T[] {
  return values.map((value, i) => {
    let sum = over.of(0);
    for (let bit = 1; bit < values.length; bit *= 2) sum = over.plus(sum, over.minus(values[i ^ bit] as T, value));
    return sum;
  });
}

/** T f: the mean over all flips. @throws InputError where there is no momentum to reverse */
export function flipWalk<T>(over: Operations<T>, values: readonly T[]): readonly T[] {
  if (values.length < 2) throw new InputError('values', values.length, '2^k of them, k >= 1');
  const momenta = bits(values.length - 1);
  return flipGenerator(over, values).map((rate, i) => over.plus(over.over(rate, over.of(momenta)), values[i] as T));
}

/** The number of bits that are set. */
function bits(n: number): number {
  let count = 0;
  for (let rest = n; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
