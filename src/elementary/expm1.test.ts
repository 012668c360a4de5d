import { describe, expect, it } from 'vitest';
import { exp } from './exp.ts';
import { expm1 } from './expm1.ts';
import { acrossBinades, uniform } from './pseudo-random.ts';
import { Decimal40, largestUlpError } from './ulp-error.ts';

/** 45 digits, as up to 20 are lost in the difference. */
const Decimal45 = Decimal40.clone({ precision: 45 });
const reference = (x: InstanceType<typeof Decimal40>) => new Decimal45(x).exp().sub(1);

describe('expm1', () => {
  it.each([
    ['the series', uniform(1, 800, -0.0625, 0.0625)],
    ['around the breakpoint', uniform(2, 800, 0.058, 0.067)],
    ['around the negative breakpoint', uniform(3, 800, -0.067, -0.058)],
    ['around the breakpoints of the tables', [...uniform(10, 400, 0.24, 0.26), ...uniform(11, 400, -0.26, -0.24)]],
    ['small arguments of the tables', uniform(4, 600, -0.3, 0.3)],
    ['midpoints between table entries', [...uniform(12, 400, -64, 63)].map((i) => (Math.floor(i) + 0.5) / 256)],
    ['[-2, 2]', uniform(5, 500, -2, 2)],
    ['[-40, 55]', uniform(6, 500, -40, 55)],
    ['large arguments', uniform(7, 200, 50, 709.78)],
    ['tiny arguments', acrossBinades(8, 500, -62, -3)],
  ])('is within 0.52 ulp: %s', (_, xs) => {
    expect(largestUlpError(expm1, reference, xs)).toBeLessThan(0.52);
  });

  it('has the special values and limits', () => {
    expect(expm1(0)).toBe(0);
    expect(expm1(-0)).toBe(-0);
    expect(expm1(5e-324)).toBe(5e-324);
    expect(expm1(-1e-200)).toBe(-1e-200);
    expect(expm1(-38)).toBe(-1);
    expect(expm1(-Infinity)).toBe(-1);
    expect(expm1(Infinity)).toBe(Infinity);
    expect(expm1(709.7827128933841)).toBe(Infinity);
    expect(expm1(709.782712893384)).toBe(exp(709.782712893384));
  });

  it('satisfies expm1(2 x) = expm1(x) (expm1(x) + 2)', () => {
    for (const x of uniform(9, 500, -3, 3)) {
      const half = expm1(x);
      expect(Math.abs((half * (half + 2)) / expm1(2 * x) - 1)).toBeLessThan(8e-16);
    }
  });

  it('rejects NaN', () => {
    expect(() => expm1(Number.NaN)).toThrow(new RangeError('expm1: x = NaN, but x must be a number'));
  });
});
