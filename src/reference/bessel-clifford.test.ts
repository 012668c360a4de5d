import { describe, expect, it } from 'vitest';
import type { Arithmetic } from '../exact/arithmetic.ts';
import { decimal } from '../exact/decimal.ts';
import { float64 } from '../exact/float64.ts';
import { besselClifford } from './bessel-clifford.ts';

const digits = 24;
const real = decimal(digits);

/** J_m(2 sqrt z) = z^(m/2) C_m(z) for even m. */
const even = (values: readonly ReturnType<typeof real.of>[], m: number, z: number) =>
  Array.from({ length: m / 2 }).reduce<ReturnType<typeof real.of>>((x) => real.times(x, real.of(z)), values[m]);

/**
 * The power series, summed until nothing is added. Its largest term is at most I_m(x) <= e^x where J_m is at most 1, so x / ln 10 digits
 * cancel: 27 of them at x = 60.
 */
function series<T>(m: number, z: number, many: Arithmetic<T>): T {
  let term = many.of(1);
  for (let k = 1; k <= m; k++) term = many.over(term, many.of(k));
  let sum = term;
  for (let k = 1; Math.abs(many.toNumber(term)) > 1e-90; k++) {
    term = many.over(many.times(term, many.of(-z)), many.times(many.of(k), many.of(m + k)));
    sum = many.plus(sum, term);
  }
  return sum;
}

/** What |C_m| can be at most: |J_m| <= 1, or (x/2)^m/m! where that is less. */
function largest(m: number, z: number): number {
  let [power, factorial] = [1, 1];
  for (let k = 1; k <= m; k++) [power, factorial] = [power * Math.sqrt(z), factorial * k];
  return Math.min(1 / power, 1 / factorial);
}

describe('J_m / (x/2)^m', () => {
  it.each([0, 1 / 16, 1, 9, 56.25, 225, 900])('is what the power series sums to, z = %s', (z) => {
    const many = decimal(70);
    const values = besselClifford(40, real.of(z), real);
    values.forEach((value, m) => {
      const summed = series(m, z, many);
      const apart = Math.abs(many.toNumber(many.minus(many.plus(many.of(0), value), summed))); // plus carries the value over
      expect(apart / largest(m, z)).toBeLessThan(1e-21); // three of 24 digits for some 100 steps of the recurrence
    });
  });

  it.each([1, 9, 100, 225])("is Bessel's integral, z = %s: the mean of cos(m s - x sin s) over a turn", (z) => {
    const x = 2 * Math.sqrt(z);
    const values = besselClifford(24, real.of(z), real);
    for (let m = 0; m <= 24; m += 2) {
      const points = 128; // the mean over equal steps is J_m + J_{m+128} + ..., far below the last bit
      const mean = Array.from({ length: points }, (_, i) => (2 * Math.PI * i) / points).reduce(
        (sum, s) => sum + Math.cos(m * s - x * Math.sin(s)) / points,
        0,
      );
      expect(Math.abs(real.toNumber(even(values, m, z)) - mean)).toBeLessThan(2e-14); // angles of up to 80: some 80 u each
    }
  });

  it.each([1, 30.25, 225])('obeys Jacobi and Anger, z = %s: cos x = J_0 - 2 J_2 + 2 J_4 - ..., which the scaling does not use', (z) => {
    const last = 120;
    const values = besselClifford(last, real.of(z), real);
    let sum = values[0];
    for (let m = 2; m <= last; m += 2) sum = real.plus(sum, real.times(real.of(m % 4 === 0 ? 2 : -2), even(values, m, z)));
    expect(Math.abs(real.toNumber(sum) - Math.cos(2 * Math.sqrt(z)))).toBeLessThan(1e-14); // 2 sqrt z is exact here: the last bits of Math.cos
  });

  it('stays below 1/m!, as |J_m| <= (x/2)^m / m!, and is that for z = 0', () => {
    let bound = 1;
    const [zero, one] = [0, 1].map((z) => besselClifford(12, real.of(z), real));
    for (let m = 0; m <= 12; m++) {
      if (m > 0) bound /= m;
      expect(Math.abs(real.toNumber(zero[m]) / bound - 1)).toBeLessThan(1e-15);
      expect(Math.abs(real.toNumber(one[m]))).toBeLessThan(bound);
    }
  });

  it('is the same in doubles, to their digits', () => {
    const exact = besselClifford(20, real.of(9), real);
    besselClifford(20, 9, float64).forEach((value, m) => {
      expect(Math.abs(value - real.toNumber(exact[m])) / largest(m, 9)).toBeLessThan(1e-14);
    });
  });
});
