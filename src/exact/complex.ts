import type { Arithmetic } from './arithmetic.ts';
import type { Operations } from './operations.ts';

/** re + i im. */
export interface Complex<T> {
  readonly re: T;
  readonly im: T;
}

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
export function complexOver<T>(real: Arithmetic<T>): ComplexField<T> {
  const { plus, minus, times, over } = real;
  const from = (re: number, im: number): Complex<T> => ({ re: real.of(re), im: real.of(im) });
  const [zero, one, i] = [from(0, 0), from(1, 0), from(0, 1)];
  const add = (a: Complex<T>, b: Complex<T>): Complex<T> => ({ re: plus(a.re, b.re), im: plus(a.im, b.im) });
  const product = (a: Complex<T>, b: Complex<T>): Complex<T> => ({
    re: minus(times(a.re, b.re), times(a.im, b.im)),
    im: plus(times(a.re, b.im), times(a.im, b.re)),
  });
  const conjugate = ({ re, im }: Complex<T>): Complex<T> => ({ re, im: minus(zero.im, im) });
  return {
    real,
    zero,
    one,
    i,
    from,
    of: (x) => from(x, 0),
    plus: add,
    minus: (a, b) => ({ re: minus(a.re, b.re), im: minus(a.im, b.im) }),
    times: product,
    over: (a, b) => {
      const size = plus(times(b.re, b.re), times(b.im, b.im));
      const { re, im } = product(a, conjugate(b));
      return { re: over(re, size), im: over(im, size) };
    },
    conjugate,
    scaled: ({ re, im }, by) => ({ re: times(re, by), im: times(im, by) }),
    sum: (terms) => terms.reduce(add, zero),
    turn: (angle) => ({ re: real.cos(angle), im: real.sin(angle) }),
  };
}
