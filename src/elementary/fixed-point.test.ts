import { describe, expect, it } from 'vitest';
import { exponentialTerms, logarithm, nearest, ONE, split } from './fixed-point.ts';
import { Decimal40, exactDecimal } from './ulp-error.ts';

const inDecimal = (value: bigint) => new Decimal40(value.toString()).div(ONE.toString());
const BOUND = new Decimal40(2).pow(-115);

describe('fixed-point', () => {
  it('sums the exponential series to 2^-115', () => {
    for (const [numerator, denominator] of [
      [0n, 1n],
      [1n, 256n],
      [1n, 2n],
      [4n, 5n],
      [1n, 1n],
    ]) {
      const sum = exponentialTerms((ONE * numerator) / denominator).reduce((total, term) => total + term);
      const exact = new Decimal40(numerator.toString()).div(denominator.toString()).exp();
      expect(inDecimal(sum).sub(exact).abs().lt(BOUND)).toBe(true);
    }
  });

  it('finds logarithms to 2^-115', () => {
    for (const numerator of [181n, 200n, 255n, 256n, 257n, 363n, 512n]) {
      const exact = new Decimal40(numerator.toString()).div(256).ln();
      expect(inDecimal(logarithm(numerator, 256n)).sub(exact).abs().lt(BOUND)).toBe(true);
    }
  });

  it('splits into a multiple of 2^-bits and a small remainder', () => {
    for (const value of [logarithm(2n, 1n), logarithm(181n, 256n), ONE / 3n, -ONE / 7n, 0n, ONE]) {
      const [high, low] = split(value, 42);
      expect(Number.isInteger(high * 4398046511104)).toBe(true);
      expect(Math.abs(low)).toBeLessThanOrEqual(0.5 / 4398046511104);
      expect(exactDecimal(high).add(exactDecimal(low)).sub(inDecimal(value)).abs().lt(new Decimal40(2).pow(-94))).toBe(true);
    }
  });

  it('splits into the nearest double and a remainder', () => {
    for (const value of [logarithm(2n, 1n), logarithm(257n, 256n), ONE / 3n, -ONE / 7n, 0n, ONE]) {
      const [high, low] = nearest(value);
      expect(high).toBe(inDecimal(value).toNumber());
      expect(high + low).toBe(high);
      expect(exactDecimal(high).add(exactDecimal(low)).sub(inDecimal(value)).abs().lt(new Decimal40(2).pow(-105))).toBe(true);
    }
  });
});
