import type { Arithmetic } from '../exact/arithmetic.ts';

/**
 * The Bessel functions without their power, C_m(z) = J_m(2 sqrt z) / z^(m/2) = sum_k (-z)^k / (k! (m+k)!), for m = 0 .. last: what is
 * rational in z stays so, where J_m itself would need a square root.
 *
 * By recurrence downwards, where J_m is the solution that grows, from an order beyond the last digit, and scaled so that
 * J_0 + 2 J_2 + 2 J_4 + ... = 1. No term of that sum exceeds 1, so no digits cancel but the two that its length can cost.
 * In doubles only for orders up to some 100: before they are scaled the values grow like a factorial.
 *
 * @param z = (x/2)^2, 0 or more
 * @source J. C. P. Miller, in: British Association Mathematical Tables X (1952), p. xvii; DLMF 10.6.1 (recurrence), 10.12.4 (sum),
 *   10.14.4: |J_m(x)| <= (x/2)^m / m!
 */
export function besselClifford<T>(last: number, z: T, real: Arithmetic<T>): readonly T[] {
  const zero = real.of(0);
  const start = firstOrder(last, real.toNumber(z), real.digits);
  const values = Array.from({ length: start + 2 }, () => zero);
  values[start] = real.of(1);
  // J_{m-1} + J_{m+1} = (2m/x) J_m, divided by (x/2)^(m-1)
  for (let m = start; m >= 1; m--) values[m - 1] = real.minus(real.times(real.of(m), values[m] as T), real.times(z, values[m + 1] as T));
  const evens = values.filter((_, m) => m % 2 === 0);
  const tail = evens.slice(1).reduceRight((sum, value) => real.times(z, real.plus(value, sum)), zero);
  const sum = real.plus(evens[0] as T, real.times(real.of(2), tail));
  return values.slice(0, last + 1).map((value) => real.over(value, sum));
}

/**
 * An order at which to start with 1, above it 0: the values are then off by about (J_M / J_m)^2, M this order. (x/2)^M / M! lies below the
 * last digit, and M twice as many orders above the last one wanted as there are digits.
 */
function firstOrder(last: number, z: number, digits: number): number {
  const half = Math.sqrt(z);
  let [order, term] = [0, 1];
  let least = 1;
  for (let i = 0; i < digits + 2; i++) least /= 10;
  while (term > least || order < half || order < last + 2 * digits) {
    order += 1;
    term *= half / order;
  }
  return order;
}
