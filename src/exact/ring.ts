import type { Operations } from './operations.ts';

/**
 * Numbers without rounding: a commutative ring, whose laws hold exactly, and whose elements can be compared. `over` gives the quotient
 * where there is one: in a field everywhere but over 0.
 */
export interface Ring<T> extends Operations<T> {
  readonly zero: T;
  readonly one: T;
  /** n times one */
  ofInteger(n: bigint): T;
  negative(a: T): T;
  equals(a: T, b: T): boolean;
  isZero(a: T): boolean;
  /** one text per element */
  text(a: T): string;
}

/** The error for a quotient that does not exist. */
export const noQuotient = (a: string, b: string, ring: string): RangeError => new RangeError(`${a} over ${b} is no ${ring}`);
