import { describe, expect, it } from 'vitest';
import { exp } from './exp.ts';
import { log } from './log.ts';
import { acrossBinades, uniform } from './pseudo-random.ts';
import { type Decimal40, largestUlpError } from './ulp-error.ts';

const reference = (x: InstanceType<typeof Decimal40>) => x.ln();
const magnitudes = (xs: Iterable<number>) => [...xs].map(Math.abs);

describe('log', () => {
  it.each([
    ['around 1', uniform(1, 500, 0.9, 1.1)],
    ['around the lower breakpoint', uniform(2, 300, 0.93, 0.95)],
    ['around the upper breakpoint', uniform(3, 300, 1.05, 1.075)],
    ['next to 1', [...acrossBinades(4, 300, -52, -4)].map((f) => 1 + f)],
    ['[0.5, 2]', uniform(5, 500, 0.5, 2)],
    ['midpoints between table entries', [...uniform(10, 300, 0, 256)].map((i) => 1 + (Math.floor(i) + 0.5) / 256)],
    ['around sqrt(2)', uniform(6, 200, 1.4, 1.43)],
    ['all binades', magnitudes(acrossBinades(7, 400, -1022, 1023))],
    ['subnormal arguments', magnitudes(acrossBinades(8, 60, -1074, -1022))],
  ])('is within 0.52 ulp: %s', (_, xs) => {
    expect(largestUlpError(log, reference, xs)).toBeLessThan(0.52);
  });

  it('has the special values', () => {
    expect(log(1)).toBe(0);
    expect(log(2)).toBe(Math.LN2);
    expect(log(10)).toBe(Math.LN10);
    expect(log(0)).toBe(-Infinity);
    expect(log(-0)).toBe(-Infinity);
    expect(log(Infinity)).toBe(Infinity);
    expect(log(5e-324)).toBe(-744.4400719213812);
    expect(log(1.7976931348623157e308)).toBe(709.782712893384);
  });

  it('inverts exp', () => {
    for (const x of uniform(9, 500, 1, 700)) expect(Math.abs(log(exp(x)) - x)).toBeLessThan(2.3e-16 * x + 1.2e-16);
  });

  it('changes sign with the reciprocal of a power of two', () => {
    for (let x = 1; x < 1e300; x *= 2) expect(log(1 / x)).toBe(0 - log(x));
  });

  it('rejects negative numbers and NaN', () => {
    expect(() => log(-1)).toThrow(new RangeError('log: x = -1, but x must be a number >= 0'));
    expect(() => log(-5e-324)).toThrow(RangeError);
    expect(() => log(-Infinity)).toThrow(RangeError);
    expect(() => log(Number.NaN)).toThrow(new RangeError('log: x = NaN, but x must be a number >= 0'));
  });
});
