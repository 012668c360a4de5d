import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { acrossBinades, uniform } from '../elementary/pseudo-random.ts';
import { decimal } from './decimal.ts';
import { decimalText } from './decimal-text.ts';
import { fixedPoint } from './fixed-point.ts';
import { wholeUnits } from './whole-units.ts';

const Exact = Decimal.clone({ precision: 400, toExpNeg: -1000, toExpPos: 1000 });

describe('wholeUnits', () => {
  it('is every digit of a number, rounded to the nearest, in both engines', () => {
    for (const x of [...uniform(1, 40, -3, 3), ...acrossBinades(2, 40, -60, 60), 0, -1, 2 ** 70, 0.1, 1e22, -2.3]) {
      for (const places of [0, 1, 15, 16, 47]) {
        const units = BigInt(new Exact(decimal(200).of(x)).mul(new Exact(10).pow(places)).toFixed(0));
        expect(wholeUnits(decimal(200).of(x), places, decimal(200))).toBe(units);
        expect(wholeUnits(fixedPoint(100).of(x), places, fixedPoint(100))).toBe(units);
      }
    }
  });

  it('refuses what is not a number', () => {
    expect(() => wholeUnits(new Decimal(Number.NaN), 3, decimal(20))).toThrow('the digits of NaN');
  });
});

describe('decimalText', () => {
  it.each([
    [1500n, -3, '1.500'],
    [-12n, -5, '-0.00012'],
    [310n, -27, '3.10e-25'],
    [5n, -8, '5e-8'],
    [7n, 0, '7'],
    [12n, 1, '1.2e+2'],
    [0n, -9, '0'],
  ])('of %d 10^%d is %s', (units, exponent, text) => {
    expect(decimalText(units, exponent)).toBe(text);
    expect(new Exact(text).eq(new Exact(units.toString()).mul(new Exact(10).pow(exponent)))).toBe(true);
  });
});
