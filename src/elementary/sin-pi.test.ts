import { describe, expect, it } from 'vitest';
import { uniform } from './pseudo-random.ts';
import { cosPi, sinPi } from './sin-pi.ts';
import { Decimal40, ulpError } from './ulp-error.ts';

const PI = Decimal40.acos(-1);

/** pi n/d with n reduced modulo 2 d to the interval [-d, d]. */
function angle(n: number, d: number) {
  const period = 2n * BigInt(d);
  const reduced = ((BigInt(n) % period) + period) % period;
  const centred = reduced > BigInt(d) ? reduced - period : reduced;
  return PI.mul(centred.toString()).div(d.toString());
}

function fractions(seed: number, count: number, largest: number): [number, number][] {
  const numerators = [...uniform(seed, count, -2 * largest, 2 * largest)];
  return [...uniform(seed + 1, count, 1, largest)].map((d, i) => [Math.floor(numerators[i]), Math.floor(d)]);
}

const SAFE = Number.MAX_SAFE_INTEGER;

describe('sinPi and cosPi', () => {
  it.each([
    ['small', fractions(1, 800, 100)],
    ['medium', fractions(3, 800, 1e6)],
    ['large', fractions(5, 400, SAFE / 2)],
    ['next to zero', fractions(7, 200, 1e15).map(([n, d]): [number, number] => [Math.floor(n / 1e13), d])],
  ])('are within 0.52 ulp: %s fractions', (_, cases) => {
    for (const [n, d] of cases) {
      const x = angle(n, d);
      if ((2 * n) % d === 0) continue;
      expect(ulpError(sinPi(n, d), Decimal40.sin(x))).toBeLessThan(0.52);
      expect(ulpError(cosPi(n, d), Decimal40.cos(x))).toBeLessThan(0.52);
    }
  });

  it('are exact at multiples of pi/6 and pi/2', () => {
    expect([0, 1, 2, 3, 4, 6, 8, 9].map((n) => 2 * sinPi(n, 6))).toEqual([
      0,
      1,
      2 * sinPi(2, 6),
      2,
      2 * sinPi(2, 6),
      0,
      -2 * sinPi(1, 3),
      -2,
    ]);
    expect([1, 5, 13, 17, -7, -11].map((n) => sinPi(n, 6))).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 0.5]);
    expect([7, 11, -1, -5].map((n) => sinPi(n, 6))).toEqual([-0.5, -0.5, -0.5, -0.5]);
    expect([0, 1, 2, 3, 4, 5, 6].map((n) => cosPi(n, 3))).toEqual([1, 0.5, -0.5, -1, -0.5, 0.5, 1]);
    expect([0, 1, 2, 3, 4, -1, -2, -3].map((n) => sinPi(n, 2))).toEqual([0, 1, 0, -1, 0, -1, 0, 1]);
    expect([0, 1, 2, 3, 4, -1, -2, -3].map((n) => cosPi(n, 2))).toEqual([1, 0, -1, 0, 1, 0, -1, 0]);
    expect(sinPi(1, 4)).toBe(Math.sqrt(0.5));
    expect(cosPi(1, 4)).toBe(Math.sqrt(0.5));
    expect(sinPi(-SAFE, SAFE)).toBe(0);
    expect(cosPi(SAFE, SAFE)).toBe(-1);
  });

  it('have the symmetries bit for bit', () => {
    for (const [n, d] of [...fractions(9, 1000, 1000), ...fractions(11, 1000, 1e15)]) {
      expect(sinPi(d - n, d)).toBe(sinPi(n, d));
      expect(sinPi(-n, d)).toBe(0 - sinPi(n, d));
      expect(sinPi(n + 2 * d, d)).toBe(sinPi(n, d));
      expect(sinPi(2 * n, 2 * d)).toBe(sinPi(n, d));
      expect(sinPi(3 * n, 3 * d)).toBe(sinPi(n, d));
      expect(cosPi(-n, d)).toBe(cosPi(n, d));
      expect(cosPi(d - n, d)).toBe(0 - cosPi(n, d));
      expect(cosPi(d - 2 * n, 2 * d)).toBe(sinPi(n, d));
    }
  });

  it('reject what is not a safe integer', () => {
    expect(() => sinPi(0.5, 3)).toThrow(new RangeError('sinPi: numerator = 0.5, but numerator must be a safe integer'));
    expect(() => cosPi(Number.NaN, 3)).toThrow(RangeError);
    expect(() => sinPi(1, 0)).toThrow(new RangeError('sinPi: denominator = 0, but denominator must be a safe integer >= 1'));
    expect(() => cosPi(1, -2)).toThrow(new RangeError('cosPi: denominator = -2, but denominator must be a safe integer >= 1'));
    expect(() => cosPi(1, 2.5)).toThrow(RangeError);
    expect(() => cosPi(SAFE + 1, 3)).toThrow(RangeError);
    expect(() => sinPi(Infinity, 3)).toThrow(RangeError);
  });
});
