import { describe, expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import { fixedPoint } from './fixed-point.ts';

/** Both engines from one computation over an arithmetic: their difference as a number, exactly. */
const digits = 30;
const [fast, plain] = [fixedPoint(digits), decimal(60)];

/** The exact value of the fixed-point number as a decimal: numerator over a power of two. */
function asDecimal(x: bigint) {
  const unit = plain.over(plain.of(1), plain.of(2 ** 134)); // ceil(30 log2(10)) + 34 places
  const [high, low] = [x >> 52n, x & ((1n << 52n) - 1n)];
  const words = [high >> 104n, (high >> 52n) & ((1n << 52n) - 1n), high & ((1n << 52n) - 1n), low].map((w) => plain.of(Number(w)));
  const whole = words.reduce((sum, w) => plain.plus(plain.times(sum, plain.of(2 ** 52)), w), plain.of(0));
  return plain.times(whole, unit);
}

const distance = (x: bigint, y: ReturnType<typeof plain.of>) => Math.abs(plain.toNumber(plain.minus(asDecimal(x), y)));

describe('fixed point', () => {
  it('carries doubles exactly and gives them back', () => {
    for (const x of [0, 1, -1, 0.1, -2.5, 2 ** -40, 12345.678, -(2 ** 70)]) expect(fast.toNumber(fast.of(x))).toBe(x);
  });

  it('computes as decimal numbers of twice the digits do, to one unit of 2^-134 per operation (derived: each rounds once)', () => {
    const unit = 2 ** -134;
    for (const [a, b] of [
      [0.1, 0.7],
      [-1.3, 2.9],
      [1e-5, 123.456],
      [-0.25, -1e-3],
    ] as const) {
      expect(distance(fast.times(fast.of(a), fast.of(b)), plain.times(plain.of(a), plain.of(b)))).toBeLessThanOrEqual(unit);
      expect(distance(fast.over(fast.of(a), fast.of(b)), plain.over(plain.of(a), plain.of(b)))).toBeLessThanOrEqual(unit);
      expect(fast.toNumber(fast.minus(fast.plus(fast.of(a), fast.of(b)), fast.of(b)))).toBe(a);
    }
  });

  it('exp as decimal numbers do, to two units relative to the larger of 1 and its value (derived: 16 more bits inside)', () => {
    for (const x of [0, 1, -1, 0.5, -0.34657359, 0.34657359, 3.7, -20, 20, -90, 1e-10])
      expect(distance(fast.exp(fast.of(x)), plain.exp(plain.of(x)))).toBeLessThanOrEqual(2 * 2 ** -134 * Math.max(1, Math.exp(x)));
  });

  it('log, sin, cos and sqrt as decimal numbers do, to the units that each derivation allows', () => {
    const unit = 2 ** -134;
    for (const x of [0.1, 1, 2.5, 1e-4, 1e6, 0.75]) {
      expect(distance(fast.log(fast.of(x)), plain.log(plain.of(x)))).toBeLessThanOrEqual((4 + 4 / x) * unit); // d log = dx / x
      expect(distance(fast.sqrt(fast.of(x)), plain.sqrt(plain.of(x)))).toBeLessThanOrEqual(unit); // the whole part
    }
    for (const x of [0, 0.1, -0.1, 0.7853981, 0.7853982, 1.5, 1.6, -3.2, 4.8, 100.25, -1e6]) {
      expect(distance(fast.sin(fast.of(x)), plain.sin(plain.of(x)))).toBeLessThanOrEqual(2 * unit); // 16 more bits inside
      expect(distance(fast.cos(fast.of(x)), plain.cos(plain.of(x)))).toBeLessThanOrEqual(2 * unit);
    }
    expect(() => fast.log(0n)).toThrow('the logarithm of 0');
    expect(() => fast.sqrt(fast.of(-2))).toThrow('the square root of -2');
  });

  it('carries a double there and back in 1000 digits, and numbers beyond all doubles as such', () => {
    const many = fixedPoint(1000);
    for (const x of [1, -0.1, 2 ** 70, 5e-324, Number.MAX_VALUE]) expect(many.toNumber(many.of(x))).toBe(x);
    const large = fast.of(1e300);
    expect(fast.toNumber(fast.times(large, large))).toBe(Number.POSITIVE_INFINITY);
  });

  it('has all digits for numbers as small as said: a third of 2^-200 times 3 is off by less than 1e-30 of it', () => {
    const small = fixedPoint(digits, 2 ** -200);
    const x = small.of(2 ** -200);
    const third = small.over(x, small.of(3));
    expect(Math.abs(small.toNumber(small.minus(small.times(third, small.of(3)), x)))).toBeLessThan(1e-30 * 2 ** -200);
    expect(fast.of(2 ** -200)).toBe(0n);
  });

  it('adds products up and rounds once: within half a unit of the exact sum', () => {
    const [a, b] = [
      [0.1, -2.5, 1e-5, 7.25],
      [3.7, 0.3, -0.7, 1e-9],
    ].map((values) => values.map(fast.of)) as [bigint[], bigint[]];
    const exact = a.slice(1, 4).reduce((sum, x, i) => sum + x * (b[2 - i] as bigint), 0n); // in units of 2^-268
    const rest = ((fast.convolution?.(a, b, 1, 3, 3) as bigint) << 134n) - exact;
    expect(rest <= 1n << 133n && -rest <= 1n << 133n).toBe(true);
  });

  it('multiplies by a factor that is used often as by any other, and takes parts of few bits, rounded down', () => {
    const numbers = [1 / 3, -1 / 3, 1e-20, -7].map(fast.of);
    for (const factor of [1, -1, 1 / 4, -3 / 8, 6, 1024, 0.1, -1e-30, 2 ** -133].map(fast.of)) {
      for (const x of numbers) expect(fast.multiples?.(factor)(x)).toBe(fast.times(factor, x));
    }
    for (const [unit, up, down] of [
      [11 / 8, 11n, 8n],
      [12, 12n, 1n],
      [15 * 2 ** -20, 15n, 2n ** 20n],
    ] as const) {
      for (const x of numbers) {
        const part = fast.parts?.(unit)(x, 7) as bigint;
        const left = x * up - part * down * 7n;
        expect(left >= 0n && left < down * 7n).toBe(true);
      }
    }
  });

  it('refuses what it cannot carry', () => {
    expect(() => fixedPoint(0)).toThrow('digits: got 0; expected a whole number from 1 to 1000');
    expect(() => fixedPoint(20, 0)).toThrow('smallest: got 0; expected a finite number above 0');
    expect(() => fast.exp(fast.of(2 ** 17))).toThrow('the exponential of a number beyond 45000');
    expect(() => fast.of(Number.NaN)).toThrow('x: got NaN; expected a finite number');
    expect(() => fast.over(1n, 0n)).toThrow('division by zero');
  });
});
