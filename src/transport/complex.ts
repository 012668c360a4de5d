import type { Operations } from '../exact/operations.ts';

/** re + i im. */
export interface Complex<T> {
  readonly re: T;
  readonly im: T;
}

/** Complex numbers over any numbers. */
export function complexOver<T>(over: Operations<T>): Operations<Complex<T>> {
  const { plus, minus, times } = over;
  return {
    of: (x) => ({ re: over.of(x), im: over.of(0) }),
    plus: (a, b) => ({ re: plus(a.re, b.re), im: plus(a.im, b.im) }),
    minus: (a, b) => ({ re: minus(a.re, b.re), im: minus(a.im, b.im) }),
    times: (a, b) => ({ re: minus(times(a.re, b.re), times(a.im, b.im)), im: plus(times(a.re, b.im), times(a.im, b.re)) }),
    over: (a, b) => {
      const size = plus(times(b.re, b.re), times(b.im, b.im));
      return {
        re: over.over(plus(times(a.re, b.re), times(a.im, b.im)), size),
        im: over.over(minus(times(a.im, b.re), times(a.re, b.im)), size),
      };
    },
  };
}
