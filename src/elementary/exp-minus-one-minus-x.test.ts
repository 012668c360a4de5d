import { describe, expect, it } from 'vitest';
import { expMinusOneMinusX } from './exp-minus-one-minus-x.ts';
import { acrossBinades, uniform } from './pseudo-random.ts';
import { Decimal40, largestUlpError } from './ulp-error.ts';

/** 60 digits, as up to 37 are lost in the differences. */
const Decimal60 = Decimal40.clone({ precision: 60 });
const reference = (x: InstanceType<typeof Decimal40>) => new Decimal60(x).exp().sub(1).sub(x);

describe('expMinusOneMinusX', () => {
  it.each([
    ['the series', uniform(1, 800, -0.1875, 0.1875)],
    ['around the breakpoint', uniform(2, 600, 0.17, 0.2)],
    ['around the negative breakpoint', uniform(3, 600, -0.2, -0.17)],
    ['where the result passes 2^-7', uniform(4, 600, -0.14, -0.12)],
    ['[-3, 3]', uniform(5, 600, -3, 3)],
    ['[-55, 55]', uniform(6, 500, -55, 55)],
    ['large arguments', uniform(7, 200, -1000, 709)],
    ['tiny arguments', acrossBinades(8, 500, -62, -3)],
  ])('is within 0.75 ulp: %s', (_, xs) => {
    expect(largestUlpError(expMinusOneMinusX, reference, xs)).toBeLessThan(0.75);
  });

  it('has the special values and limits', () => {
    expect(expMinusOneMinusX(0)).toBe(0);
    expect(expMinusOneMinusX(-0)).toBe(0);
    expect(expMinusOneMinusX(1e-100)).toBe(0.5 * (1e-100 * 1e-100));
    expect(expMinusOneMinusX(1e-170)).toBe(0);
    expect(expMinusOneMinusX(-1e300)).toBe(1e300);
    expect(expMinusOneMinusX(-Infinity)).toBe(Infinity);
    expect(expMinusOneMinusX(Infinity)).toBe(Infinity);
    expect(expMinusOneMinusX(710)).toBe(Infinity);
  });

  it('is positive and at least x^2 / 2 for positive x', () => {
    for (const x of uniform(9, 500, 0, 1)) expect(expMinusOneMinusX(x)).toBeGreaterThanOrEqual(0.5 * x * x);
    for (const x of uniform(10, 500, -1, 0)) expect(expMinusOneMinusX(x)).toBeGreaterThan(0);
  });

  it('rejects NaN', () => {
    expect(() => expMinusOneMinusX(Number.NaN)).toThrow(new RangeError('expMinusOneMinusX: x = NaN, but x must be a number'));
  });
});
