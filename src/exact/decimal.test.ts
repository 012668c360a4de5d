import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBits } from '../chain/bits.ts';
import { acrossBinades, uniform } from '../elementary/pseudo-random.ts';
import { exactDecimal } from '../elementary/ulp-error.ts';
import { decimal } from './decimal.ts';

describe('decimal', () => {
  it('takes a double for what it is, not for its shortest text', () => {
    expect(decimal(55).of(0.1).toFixed()).toBe('0.1000000000000000055511151231257827021181583404541015625');
    expect(decimal(30).of(-0.375).toFixed()).toBe('-0.375');
    expect(
      decimal(30)
        .of(2 ** 70)
        .toFixed(),
    ).toBe('1180591620717411303424');
  });

  it('holds every finite double exactly in 767 digits, and gives it back', () => {
    // 767 digits: the most that a double has, one just below the smallest normal number
    const real = decimal(767);
    const finite = fc
      .bigInt(0n, 2n ** 64n - 1n)
      .map((word) => fromBits(word.toString(16)))
      .filter(Number.isFinite);
    fc.assert(
      fc.property(finite, (x) => {
        const exact = real.of(x);
        expect(exact.eq(exactDecimal(x))).toBe(true);
        expect(real.toNumber(exact)).toBe(x);
      }),
      { seed: 1953, numRuns: 50, examples: [[5e-324], [2.225073858507201e-308], [Number.MAX_VALUE], [0]] },
    );
  });

  it('rounds a double once', () => {
    const real = decimal(30);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 53 - 1 }), (mantissa) => {
        const x = mantissa * 2 ** -63; // some 60 digits and more
        expect(real.of(x).eq(exactDecimal(x).toSignificantDigits(30))).toBe(true);
      }),
      { seed: 1953, numRuns: 500 },
    );
  });

  it('calculates to the digits asked for, rounded half up', () => {
    const real = decimal(5);
    expect(real.over(real.of(2), real.of(3)).toFixed()).toBe('0.66667');
    expect(real.times(real.of(123), real.of(1235)).toFixed()).toBe('151910');
    expect(real.plus(real.of(99999), real.of(2)).toFixed()).toBe('100000');
    expect(real.minus(real.of(1), real.of(3)).toFixed()).toBe('-2');
    expect(real.exp(real.of(1)).toFixed()).toBe('2.7183');
    expect(real.digits).toBe(5);
  });

  it('does not change the precision of anyone else', () => {
    const others = Decimal.precision;
    const [coarse, fine] = [decimal(3), decimal(9)];
    expect(coarse.over(coarse.of(1), coarse.of(3)).toFixed()).toBe('0.333');
    expect(fine.over(fine.of(1), fine.of(3)).toFixed()).toBe('0.333333333');
    expect(Decimal.precision).toBe(others);
  });

  it.each([0, -1, 2.5, 1001, Number.NaN])('refuses %s digits', (digits) => {
    expect(() => decimal(digits)).toThrow(`digits: got ${digits}; expected a whole number from 1 to 1000`);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('has no number for %s', (x) => {
    expect(() => decimal(30).of(x)).toThrow(`x: got ${x}; expected a finite number`);
  });

  // One rounding: at most 5e-40 of the result, and what 80 digits leave out.
  it.each(['exp', 'log', 'sin', 'cos', 'sqrt'] as const)('%s has every digit, near its zeros and for large arguments too', (name) => {
    const [coarse, fine] = [decimal(40), decimal(80)];
    const large = name === 'exp' ? 700 : 1e15;
    const numbers = [...uniform(1, 40, 0, 1), ...uniform(2, 40, 0, large), ...acrossBinades(3, 40, -60, -1)];
    const special = [1 + 2 ** -52, 1 - 2 ** -53, Math.PI, Math.PI / 2, 1e6 * Math.PI, 5e-324, 2 ** -1000];
    for (const x of [...numbers.map(Math.abs), ...special]) {
      const argument = coarse.of(x); // rounded where the double is longer
      const exact = fine[name](argument);
      const error = coarse[name](argument).sub(exact).div(exact).abs().toNumber();
      expect(error).toBeLessThanOrEqual(5.01e-40 + (exact.isZero() ? 1 : 0));
    }
  });

  it('agrees with functional equations at 60 digits', () => {
    const real = decimal(60);
    for (const x of uniform(4, 60, 0.01, 30)) {
      const [a, one] = [real.of(x), real.of(1)];
      const near = (left: typeof a, right: typeof a, size: number) => expect(left.sub(right).abs().toNumber()).toBeLessThan(size * 1e-58);
      near(real.exp(real.log(a)), a, 4 * x * (1 + Math.abs(Math.log(x))));
      near(real.times(real.sqrt(a), real.sqrt(a)), a, x);
      near(real.plus(real.times(real.sin(a), real.sin(a)), real.times(real.cos(a), real.cos(a))), one, 4);
      near(real.sin(real.times(real.of(2), a)), real.times(real.of(2), real.times(real.sin(a), real.cos(a))), 4);
      near(real.log(real.times(a, a)), real.times(real.of(2), real.log(a)), 8);
    }
  });

  it('refuses what is outside of a function, and a sine for which pi has too few digits', () => {
    const real = decimal(40);
    expect(() => real.log(real.of(-1))).toThrow('log: x = -1, but x must be a number >= 0');
    expect(() => real.sqrt(real.of(-0.5))).toThrow(RangeError);
    expect(() => real.log(real.over(real.of(0), real.of(0)))).toThrow(RangeError);
    expect(real.log(real.of(0)).toNumber()).toBe(Number.NEGATIVE_INFINITY);
    const long = decimal(310);
    expect(long.sin(long.of(2 ** 1000)).toNumber()).toBe(Math.sin(2 ** 1000)); // 302 digits before the point
    const fine = decimal(900);
    expect(() => fine.sin(fine.over(fine.of(1), fine.of(3)))).toThrow('a number of at most 118 digits');
    expect(() => fine.cos(fine.over(fine.of(1), fine.of(0)))).toThrow(RangeError);
  });
});
