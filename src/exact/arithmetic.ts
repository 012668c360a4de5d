import type { GrowingProduct, GrowingSquare } from './growing-product.ts';
import type { LaneArithmetic } from './limbs/lane-arithmetic.ts';
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
  /** the product of two series that grow, likewise; `growingProduct` serves all */
  growingProduct?(): GrowingProduct<T>;
  /** the square of one; `growingSquare` serves all */
  growingSquare?(): GrowingSquare<T>;
  /** x times a factor, as `times` gives it, in an engine that has more for a factor that is used often; `multiplesOver` serves all */
  multiples?(factor: T): (x: T) => T;
  /** x unit / n rounded down, for a unit of few bits and small whole n, in an engine that has more than products for it */
  parts?(unit: number): (x: T, n: number) => T;
  /** the same numbers, whole ones of the unit in the last place, many at a time, for sums of so many products: where limbs pay */
  readonly lanes?: ((terms: number) => LaneArithmetic | undefined) | undefined;
}
