import type { FunctionName } from '../chain/expression.ts';

/**
 * What a formula is written over: rationals, a prime field, polynomials, dual numbers, doubles, decimals. A formula that asks for nothing
 * else, and never compares, is evaluated over all of them.
 */
export interface Operations<T> {
  /** the double; RangeError where there is no such number */
  of(x: number): T;
  plus(a: T, b: T): T;
  minus(a: T, b: T): T;
  times(a: T, b: T): T;
  /** RangeError where exact numbers have no quotient */
  over(a: T, b: T): T;
}

/** The functions that real numbers have, and exact numbers do not. */
export type Functions<T> = { readonly [name in FunctionName]: (x: T) => T };

/** A formula in any number of variables. */
export type Formula = <T>(over: Operations<T>, x: readonly T[]) => T;

/** Several formulas in the same variables. */
export type Formulas = <T>(over: Operations<T>, x: readonly T[]) => readonly T[];
