import { describe, expect, it } from 'vitest';
import { exp } from './exp.ts';
import { acrossBinades, uniform } from './pseudo-random.ts';
import { type Decimal40, exactDecimal, largestUlpError, ulpError } from './ulp-error.ts';

const reference = (x: InstanceType<typeof Decimal40>) => x.exp();
const STEP = 0.0027076061740622863;

describe('exp', () => {
  it.each([
    ['[-1, 1]', uniform(1, 600, -1, 1)],
    ['[-30, 30]', uniform(2, 600, -30, 30)],
    ['the whole range', uniform(3, 600, -708, 709.78)],
    ['subnormal results', uniform(4, 400, -745.1, -708)],
    ['tiny arguments', acrossBinades(5, 300, -60, 0)],
    ['midpoints between table entries', [...uniform(6, 400, -1000, 1000)].map((k) => (Math.floor(k) + 0.5) * STEP)],
  ])('is within 0.51 ulp: %s', (_, xs) => {
    expect(largestUlpError(exp, reference, xs)).toBeLessThan(0.51);
  });

  it('has the special values and limits', () => {
    expect(exp(0)).toBe(1);
    expect(exp(-0)).toBe(1);
    expect(exp(1)).toBe(Math.E);
    expect(exp(1e-300)).toBe(1);
    expect(ulpError(exp(709.782712893384), exactDecimal(709.782712893384).exp())).toBeLessThan(0.51);
    expect(exp(709.7827128933841)).toBe(Infinity);
    expect(exp(Infinity)).toBe(Infinity);
    expect(exp(-745.1332191019411)).toBe(5e-324);
    expect(exp(-745.1332191019412)).toBe(0);
    expect(exp(-Infinity)).toBe(0);
  });

  it('does not decrease from one double to the next around the breakpoints', () => {
    for (const k of uniform(7, 500, -1000, 1000)) {
      const x = (Math.floor(k) + 0.5) * STEP;
      const next = x * (x > 0 ? 1 + 2.3e-16 : 1 - 2.3e-16);
      expect(exp(next)).toBeGreaterThanOrEqual(exp(x));
    }
  });

  it('takes sums to products', () => {
    for (const x of uniform(8, 500, -20, 20)) expect(Math.abs(exp(x) * exp(-x) - 1)).toBeLessThan(4.5e-16);
  });

  it('rejects NaN', () => {
    expect(() => exp(Number.NaN)).toThrow(new RangeError('exp: x = NaN, but x must be a number'));
  });
});
