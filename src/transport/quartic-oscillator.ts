import type { Arithmetic } from '../exact/arithmetic.ts';

/**
 * The frequency of p^2/2 + q^4/4 at energy e: M(1, sqrt 2) e^(1/4) = 1.19814 .. e^(1/4), M the arithmetic-geometric mean.
 *
 * The period is 4 int_0^a dq / sqrt(2 e - q^4/2) with a^4 = 4 e, that is 4 e^(-1/4) int_0^1 ds / sqrt(1 - s^4), and that integral is (pi/2) / M(1, sqrt 2).
 *
 * @source C. F. Gauss, diary, 30 May 1799: int_0^1 ds / sqrt(1 - s^4) = (pi/2) / M(1, sqrt 2)
 */
export function quarticFrequency<T>(over: Arithmetic<T>, energy: T): T {
  let [a, b] = [over.of(1), over.sqrt(over.of(2))];
  // the distance is squared at every step: from 1/2, eight steps leave 2^-256 of it
  for (let step = 0; step < 9; step++) [a, b] = [over.over(over.plus(a, b), over.of(2)), over.sqrt(over.times(a, b))];
  return over.times(a, over.sqrt(over.sqrt(energy)));
}
