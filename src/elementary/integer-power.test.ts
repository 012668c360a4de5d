import { describe, expect, it } from 'vitest';
import { integerPower } from './integer-power.ts';
import { acrossBinades, uniform } from './pseudo-random.ts';
import { exactDecimal, ulpError } from './ulp-error.ts';

describe('integerPower', () => {
  it('is within n - 1 ulp for n >= 2 and |n| ulp for n < 0', () => {
    const exponents = [...uniform(1, 2000, -64, 65)].map(Math.floor);
    for (const [i, x] of [...acrossBinades(2, 2000, -8, 8)].entries()) {
      const n = exponents[i];
      if (n === 0 || n === 1) continue;
      expect(ulpError(integerPower(x, n), exactDecimal(x).pow(n))).toBeLessThan(n > 0 ? n - 1 : -n);
    }
  });

  it('is the plain product for n = 2 and 3 and exact for powers of two', () => {
    for (const x of uniform(3, 500, -10, 10)) {
      expect(integerPower(x, 2)).toBe(x * x);
      expect(integerPower(x, 3)).toBe(x * x * x);
      expect(integerPower(x, 1)).toBe(x);
      expect(integerPower(x, -1)).toBe(1 / x);
    }
    expect(integerPower(2, 1023)).toBe(8.98846567431158e307);
    expect(integerPower(2, -1022)).toBe(2.2250738585072014e-308);
    expect(integerPower(-3, 33)).toBe(-5559060566555523);
  });

  it('has the special values', () => {
    expect(integerPower(0, 0)).toBe(1);
    expect(integerPower(Infinity, 0)).toBe(1);
    expect(integerPower(0, 5)).toBe(0);
    expect(integerPower(0, -2)).toBe(Infinity);
    expect(integerPower(-0, -3)).toBe(-Infinity);
    expect(integerPower(10, 400)).toBe(Infinity);
    expect(integerPower(-10, 401)).toBe(-Infinity);
    expect(integerPower(10, -400)).toBe(0);
    expect(integerPower(1, Number.MAX_SAFE_INTEGER)).toBe(1);
    expect(integerPower(-1, Number.MAX_SAFE_INTEGER)).toBe(-1);
  });

  it('rejects NaN and exponents that are not safe integers', () => {
    expect(() => integerPower(Number.NaN, 2)).toThrow(new RangeError('integerPower: x = NaN, but x must be a number'));
    expect(() => integerPower(2, 0.5)).toThrow(new RangeError('integerPower: n = 0.5, but n must be a safe integer'));
    expect(() => integerPower(2, Infinity)).toThrow(RangeError);
    expect(() => integerPower(2, Number.NaN)).toThrow(RangeError);
  });
});
