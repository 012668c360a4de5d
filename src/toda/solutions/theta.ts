import type { Arithmetic } from '../../exact/arithmetic.ts';
import { InputError } from '../../input-error.ts';
import type { Tau } from './motion.ts';

/** Terms of the series of nome 1/2 until they fall below 2^-n: k^2 > n. */
const termsFor = (digits: number): number => Math.ceil(Math.sqrt(3.4 * digits)) + 1;

/** @throws InputError for a nome that is not above 0 and at most 1/2 */
export function refuseBadNome(nome: number): void {
  if (!(nome > 0 && nome <= 1 / 2)) throw new InputError('nome', nome, 'a number above 0 and up to 1/2');
}

/**
 * theta_4(u) = 1 + 2 sum_k (-1)^k q^(k^2) cos 2ku, and its derivative along a rate of u; q up to 1/2.
 *
 * Error: at q = 1/2 its smallest value is 0.121 and the sum of its terms 2.13.
 *
 * @source E. T. Whittaker, G. N. Watson, A Course of Modern Analysis, 4th ed. (Cambridge, 1927), sec. 21.1
 */
export function theta4<T>(real: Arithmetic<T>, q: T, u: T, rate: T): Tau<T> {
  const { of, plus, minus, times } = real;
  let [value, slope] = [of(1), of(0)];
  let [power, ratio] = [times(of(-1), q), times(times(q, q), q)]; // (-1)^k q^(k^2), and q^(2k + 1)
  for (let k = 1; k <= termsFor(real.digits); k++) {
    const angle = times(of(2 * k), u);
    value = plus(value, times(times(of(2), power), real.cos(angle)));
    slope = minus(slope, times(times(of(4 * k), power), real.sin(angle)));
    power = minus(of(0), times(power, ratio));
    ratio = times(ratio, times(q, q));
  }
  return { value, slope: times(rate, slope) };
}

/** theta_1(v) / theta_1'(0) = sum_k (-1)^k q^(k (k+1)) sin (2k+1) v / sum_k (-1)^k q^(k (k+1)) (2k + 1). */
export function theta1OverSlope<T>(real: Arithmetic<T>, q: T, v: T): T {
  const { of, plus, minus, times } = real;
  const square = times(q, q);
  let [above, below] = [of(0), of(0)];
  let [power, ratio] = [of(1), square]; // (-1)^k q^(k (k + 1)), and q^(2k + 2)
  for (let k = 0; k <= termsFor(real.digits); k++) {
    above = plus(above, times(power, real.sin(times(of(2 * k + 1), v))));
    below = plus(below, times(power, of(2 * k + 1)));
    power = minus(of(0), times(power, ratio));
    ratio = times(ratio, square);
  }
  return real.over(above, below);
}
