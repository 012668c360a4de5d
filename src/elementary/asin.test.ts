import { describe, expect, it } from 'vitest';
import { asin } from './asin.ts';
import { acrossBinades, uniform } from './pseudo-random.ts';
import { sin } from './sin-cos.ts';
import { Decimal40, largestUlpError } from './ulp-error.ts';

const reference = (x: InstanceType<typeof Decimal40>) => Decimal40.asin(x);

describe('asin', () => {
  it.each([
    ['[-1, 1]', uniform(1, 300, -1, 1)],
    ['around the breakpoint', uniform(2, 300, 0.49, 0.51)],
    ['around 1/4', uniform(3, 300, 0.22, 0.27)],
    ['next to 1', [...acrossBinades(4, 200, -50, -2)].map((t) => 1 - Math.abs(t))],
    ['next to -1', [...acrossBinades(5, 200, -50, -2)].map((t) => Math.abs(t) - 1)],
    ['tiny arguments', acrossBinades(6, 300, -60, -2)],
  ])('is within 0.52 ulp: %s', (_, xs) => {
    expect(largestUlpError(asin, reference, xs)).toBeLessThan(0.52);
  });

  it('has the special values', () => {
    expect(asin(0)).toBe(0);
    expect(asin(-0)).toBe(-0);
    expect(asin(5e-324)).toBe(5e-324);
    expect(asin(0.5)).toBe(0.5235987755982989);
    expect(asin(1)).toBe(1.5707963267948966);
    expect(asin(-1)).toBe(-1.5707963267948966);
  });

  it('is odd bit for bit and inverts sin', () => {
    for (const x of uniform(7, 500, -1, 1)) {
      expect(asin(-x)).toBe(-asin(x));
      expect(Math.abs(asin(sin(x)) - x)).toBeLessThan(3.5e-16 * Math.abs(x));
    }
  });

  it('rejects what is not a sine', () => {
    expect(() => asin(1.0000000000000002)).toThrow(new RangeError('asin: x = 1.0000000000000002, but x must be a number with |x| <= 1'));
    expect(() => asin(-2)).toThrow(RangeError);
    expect(() => asin(-Infinity)).toThrow(RangeError);
    expect(() => asin(Number.NaN)).toThrow(RangeError);
  });
});
