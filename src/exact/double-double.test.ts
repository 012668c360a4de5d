import { describe, expect, it } from 'vitest';
import { pseudoRandom } from '../elementary/pseudo-random.ts';
import { decimal } from './decimal.ts';
import { type DoubleDouble, doubleDouble } from './double-double.ts';

const exact = decimal(80);
const inDecimals = ({ high, low }: DoubleDouble) => exact.plus(exact.of(high), exact.of(low));

/** Pairs of numbers with all their bits, of either sign and of sizes from 2^-20 to 2^20. */
const random = pseudoRandom(1953);
const number = (): DoubleDouble => {
  const size = 2 ** Math.floor(40 * random() - 20);
  return doubleDouble.plus(doubleDouble.of((random() - 0.5) * size), doubleDouble.of((random() - 0.5) * size * 2 ** -55));
};
const pairs = Array.from({ length: 2000 }, () => [number(), number()] as const);

describe('double-double', () => {
  it.each(['plus', 'minus', 'times', 'over'] as const)('%s: the error is below 2^-102 of the result (80 digits)', (name) => {
    for (const [a, b] of pairs) {
      const expected = exact[name](inDecimals(a), inDecimals(b));
      const error = exact.toNumber(exact.minus(inDecimals(doubleDouble[name](a, b)), expected));
      expect(Math.abs(error)).toBeLessThanOrEqual(2 ** -102 * Math.abs(exact.toNumber(expected)));
    }
  });

  it('cancels without losing what stood below: (1 + 2^-60) - 1 = 2^-60 (exact)', () => {
    const { of, plus, minus } = doubleDouble;
    expect(minus(plus(of(1), of(2 ** -60)), of(1))).toEqual({ high: 2 ** -60, low: 0 });
  });

  it.each([0, 2 ** -40, 0.1, -1, 5.5, -100, 256])('exp(%s): the error is below 2^-90 of the result (80 digits)', (x) => {
    const expected = exact.exp(exact.of(x));
    const error = exact.minus(inDecimals(doubleDouble.exp(doubleDouble.of(x))), expected);
    expect(Math.abs(exact.toNumber(exact.over(error, expected)))).toBeLessThan(2 ** -90);
  });

  it('log, sqrt, sin and cos: errors below 2^-98 of the larger of 1 and the argument (80 digits; roots below 2^-102 of the result)', () => {
    for (const [a] of pairs.slice(0, 300)) {
      const size = Math.abs(a.high);
      const positive = a.high > 0 ? a : { high: -a.high, low: -a.low };
      const missed = (name: 'log' | 'sqrt' | 'sin' | 'cos', x: DoubleDouble) =>
        Math.abs(exact.toNumber(exact.minus(inDecimals(doubleDouble[name](x)), exact[name](inDecimals(x)))));
      expect(missed('log', positive)).toBeLessThan(2 ** -98 * 16);
      expect(missed('sqrt', positive)).toBeLessThan(2 ** -102 * Math.sqrt(size));
      expect(missed('sin', a)).toBeLessThan(2 ** -98 * Math.max(1, size));
      expect(missed('cos', a)).toBeLessThan(2 ** -98 * Math.max(1, size));
    }
    expect(() => doubleDouble.log(doubleDouble.of(0))).toThrow('the logarithm of 0');
    expect(() => doubleDouble.sqrt(doubleDouble.of(-1))).toThrow('the square root of -1');
    expect(() => doubleDouble.sin(doubleDouble.of(2 ** 21))).toThrow('beyond 2^20');
  });

  it('refuses what it cannot carry', () => {
    expect(() => doubleDouble.of(Number.NaN)).toThrow('x: got NaN; expected a finite number');
    expect(() => doubleDouble.exp(doubleDouble.of(257))).toThrow('x: got 257; expected a number from -256 to 256');
  });
});
