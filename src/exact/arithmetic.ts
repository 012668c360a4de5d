import type { Functions, Operations } from './operations.ts';

/** The arithmetic that reference computations are written over: real numbers of some precision. */
export interface Arithmetic<T> extends Operations<T>, Functions<T> {
  /** decimal digits it carries */
  readonly digits: number;
  /** the double, rounded once to the precision at hand */
  of(x: number): T;
  toNumber(x: T): number;
  /** the natural logarithm; RangeError below 0 */
  log(x: T): T;
  /** RangeError below 0 */
  sqrt(x: T): T;
  /** the sum of a_i b_{k-i}, i = first .. last, in an engine that adds products up before it rounds; `convolutionOver` serves all */
  convolution?(a: readonly T[], b: readonly T[], first: number, last: number, k: number): T;
}
