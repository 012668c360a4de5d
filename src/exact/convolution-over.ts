import type { Arithmetic } from './arithmetic.ts';

/** The sum of a_i b_{k-i}, i = first .. last. */
export type Convolution<T> = (a: readonly T[], b: readonly T[], first: number, last: number, k: number) => T;

/** The arithmetic's own way to add products up, or term by term where it has none. */
export function convolutionOver<T>(real: Arithmetic<T>): Convolution<T> {
  const zero = real.of(0);
  const termByTerm: Convolution<T> = (a, b, first, last, k) => {
    let sum = zero;
    for (let i = first; i <= last; i++) sum = real.plus(sum, real.times(a[i] as T, b[k - i] as T));
    return sum;
  };
  return real.convolution ?? termByTerm;
}
