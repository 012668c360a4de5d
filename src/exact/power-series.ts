import type { Operations } from './operations.ts';

/** Coefficients of 1, x, x^2 ...: as many as the ring of series has. */
export type PowerSeries<T> = readonly T[];

/**
 * Power series in one variable up to x^order, over any numbers, with the exponential function of series without a constant term: over exact
 * numbers their coefficients are exact. Quotients are those by constants.
 *
 * exp: E' = f' E, so n e_n = sum_k k f_k e_{n-k}; the constant term of f is taken to be 0.
 */
export function powerSeries<T>(
  over: Operations<T>,
  order: number,
): Operations<PowerSeries<T>> & { exp(f: PowerSeries<T>): PowerSeries<T> } {
  const { of, plus, minus, times } = over;
  const constant = (c: T): PowerSeries<T> => Array.from({ length: order + 1 }, (_, n) => (n === 0 ? c : of(0)));
  const at = (f: PowerSeries<T>, n: number) => f[n] as T;
  const convolved = (f: PowerSeries<T>, g: PowerSeries<T>, n: number, first: number) => {
    let sum = times(at(f, first), at(g, n - first));
    for (let i = first + 1; i <= n; i++) sum = plus(sum, times(at(f, i), at(g, n - i)));
    return sum;
  };
  return {
    of: (x) => constant(of(x)),
    plus: (f, g) => f.map((a, n) => plus(a, at(g, n))),
    minus: (f, g) => f.map((a, n) => minus(a, at(g, n))),
    times: (f, g) => f.map((_, n) => convolved(f, g, n, 0)),
    over: (f, g) => f.map((a) => over.over(a, at(g, 0))),
    exp: (f) => {
      const slope = f.map((a, k) => times(of(k), a));
      const result: T[] = [of(1)];
      for (let n = 1; n <= order; n++) result.push(over.over(convolved(slope, result, n, 1), of(n)));
      return result;
    },
  };
}
