import { describe, expect, it } from 'vitest';
import { acrossBinades, uniform } from './pseudo-random.ts';
import { cos, LARGEST_ANGLE, sin } from './sin-cos.ts';
import { Decimal40, largestUlpError } from './ulp-error.ts';

type Exact = InstanceType<typeof Decimal40>;
const HALF_PI = 1.5707963267948966;

/** The doubles up to 2^20 that are closest to multiples of pi/2, relative to their spacing, and some more multiples of each. */
const CLOSEST = [
  45.553093477052,
  91.106186954104,
  182.212373908208,
  1457.698991265664,
  321307.9594422229,
  HALF_PI,
  2 * HALF_PI,
  4 * HALF_PI,
];

describe.each([
  ['sin', sin, (x: Exact) => Decimal40.sin(x)],
  ['cos', cos, (x: Exact) => Decimal40.cos(x)],
])('%s', (name, call, reference) => {
  it.each([
    ['[-pi/4, pi/4]', uniform(1, 300, -0.79, 0.79)],
    ['midpoints between table entries', [...uniform(2, 300, -101, 100)].map((i) => (Math.floor(i) + 0.5) / 128)],
    ['[-10, 10]', uniform(3, 300, -10, 10)],
    ['the whole range', uniform(4, 300, -LARGEST_ANGLE, LARGEST_ANGLE)],
    ['the doubles next to multiples of pi/2', [...uniform(5, 200, -600000, 600000)].map((n) => Math.floor(n) * HALF_PI)],
    ['the doubles closest to multiples of pi/2', CLOSEST],
    ['near multiples of pi/2', [...acrossBinades(6, 200, -40, -1)].map((t, n) => (n * 37 - 3000) * HALF_PI + t)],
    ['near odd multiples of pi/4', [...acrossBinades(7, 200, -40, -1)].map((t, n) => (n - 99.5) * HALF_PI + t)],
    ['tiny arguments', acrossBinades(8, 200, -60, 0)],
  ])('is within 0.52 ulp: %s', (_, xs) => {
    expect(largestUlpError(call, reference, xs)).toBeLessThan(0.52);
  });

  it('rejects NaN and large angles', () => {
    const allowed = 'but x must be a number with |x| <= 1048576';
    expect(() => call(Number.NaN)).toThrow(new RangeError(`${name}: x = NaN, ${allowed}`));
    expect(() => call(1048577)).toThrow(new RangeError(`${name}: x = 1048577, ${allowed}`));
    expect(() => call(-Infinity)).toThrow(RangeError);
    expect(Number.isFinite(call(LARGEST_ANGLE))).toBe(true);
  });
});

describe('sin and cos', () => {
  it('have the special values', () => {
    expect(sin(0)).toBe(0);
    expect(sin(-0)).toBe(-0);
    expect(sin(5e-324)).toBe(5e-324);
    expect(cos(0)).toBe(1);
    expect(cos(1e-300)).toBe(1);
    expect(sin(HALF_PI)).toBe(1);
    expect(sin(2 * HALF_PI)).toBe(1.2246467991473532e-16);
    expect(cos(HALF_PI)).toBe(6.123233995736766e-17);
  });

  it('are odd and even bit for bit', () => {
    for (const x of uniform(9, 500, -1000, 1000)) {
      expect(sin(-x)).toBe(-sin(x));
      expect(cos(-x)).toBe(cos(x));
    }
  });

  it('lie on the unit circle', () => {
    for (const x of uniform(10, 500, -1000, 1000)) expect(Math.abs(sin(x) * sin(x) + cos(x) * cos(x) - 1)).toBeLessThan(4.5e-16);
  });
});
