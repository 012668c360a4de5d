import type { Arithmetic } from './arithmetic.ts';

/** Coefficient k of the product of two series that grow, from coefficients k of both: for k = 0, 1, 2 .. in turn, from 0 again as often as wanted. */
export type GrowingProduct<T> = (k: number, a: T, b: T) => T;

/** The same of a series with itself. */
export type GrowingSquare<T> = (k: number, a: T) => T;

/** The arithmetic's own, or the sum of a_i b_{k-i}, i = 0 .. k, term by term. */
export function growingProduct<T>(real: Arithmetic<T>): GrowingProduct<T> {
  if (real.growingProduct !== undefined) return real.growingProduct();
  const zero = real.of(0);
  const [left, right]: [T[], T[]] = [[], []];
  return (k, a, b) => {
    [left[k], right[k]] = [a, b];
    let sum = zero;
    for (let i = 0; i <= k; i++) sum = real.plus(sum, real.times(left[i] as T, right[k - i] as T));
    return sum;
  };
}

/** The arithmetic's own, or term by term: every pair of different terms once, doubled. */
export function growingSquare<T>(real: Arithmetic<T>): GrowingSquare<T> {
  if (real.growingSquare !== undefined) return real.growingSquare();
  const zero = real.of(0);
  const terms: T[] = [];
  return (k, a) => {
    terms[k] = a;
    let sum = zero;
    for (let i = 0; 2 * i < k; i++) sum = real.plus(sum, real.times(terms[i] as T, terms[k - i] as T));
    sum = real.plus(sum, sum);
    return k % 2 === 1 ? sum : real.plus(sum, real.times(terms[k / 2] as T, terms[k / 2] as T));
  };
}
