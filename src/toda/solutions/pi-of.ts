import type { Arithmetic } from '../../exact/arithmetic.ts';

/**
 * pi in numbers of any kind, by the arithmetic-geometric mean: every turn doubles the digits.
 *
 * @source E. Salamin, Math. Comp. 30, 565 (1976); R. P. Brent, J. ACM 23, 242 (1976)
 */
export function piOf<T>(real: Arithmetic<T>): T {
  const { of, plus, minus, times, over } = real;
  if (real.digits <= 16) return of(Math.PI);
  let [a, b, t] = [of(1), real.sqrt(over(of(1), of(2))), over(of(1), of(4))];
  for (let [digits, weight] = [1, 1]; digits < 2 * real.digits; digits *= 2, weight *= 2) {
    const mean = over(plus(a, b), of(2));
    const off = minus(a, mean);
    [a, b, t] = [mean, real.sqrt(times(a, b)), minus(t, times(of(weight), times(off, off)))];
  }
  const sum = plus(a, b);
  return over(times(sum, sum), times(of(4), t));
}
