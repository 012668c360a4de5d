import type { Arithmetic } from './arithmetic.ts';
import { type Complex, complexOver } from './complex.ts';
import type { Operations } from './operations.ts';

/** Complex numbers over real numbers of some precision. */
export interface ComplexField<T> extends Operations<Complex<T>> {
  readonly real: Arithmetic<T>;
  readonly zero: Complex<T>;
  readonly one: Complex<T>;
  readonly i: Complex<T>;
  from(re: number, im: number): Complex<T>;
  conjugate(z: Complex<T>): Complex<T>;
  scaled(z: Complex<T>, by: T): Complex<T>;
  sum(terms: readonly Complex<T>[]): Complex<T>;
  /** exp(i angle) */
  turn(angle: T): Complex<T>;
}

/** re + i im over `real`. */
export function complexField<T>(real: Arithmetic<T>): ComplexField<T> {
  const numbers = complexOver(real);
  const from = (re: number, im: number): Complex<T> => ({ re: real.of(re), im: real.of(im) });
  const [zero, one, i] = [from(0, 0), from(1, 0), from(0, 1)];
  return {
    ...numbers,
    real,
    zero,
    one,
    i,
    from,
    conjugate: ({ re, im }) => ({ re, im: real.minus(zero.im, im) }),
    scaled: ({ re, im }, by) => ({ re: real.times(re, by), im: real.times(im, by) }),
    sum: (terms) => terms.reduce(numbers.plus, zero),
    turn: (angle) => ({ re: real.cos(angle), im: real.sin(angle) }),
  };
}
