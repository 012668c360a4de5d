import type { Arithmetic } from './arithmetic.ts';

/** The sum of a_i a_{k-i}, i = first .. k - first. */
export type Square<T> = (a: readonly T[], first: number, k: number) => T;

/** The arithmetic's own way to add the products of a square up, or term by term where it has none: every pair of different terms once, doubled. */
export function squareOver<T>(real: Arithmetic<T>): Square<T> {
  const zero = real.of(0);
  const termByTerm: Square<T> = (a, first, k) => {
    let sum = zero;
    for (let i = first; 2 * i < k; i++) sum = real.plus(sum, real.times(a[i] as T, a[k - i] as T));
    sum = real.plus(sum, sum);
    return k % 2 === 1 ? sum : real.plus(sum, real.times(a[k / 2] as T, a[k / 2] as T));
  };
  return real.square ?? termByTerm;
}
