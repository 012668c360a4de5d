import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeOf, wholeSteps } from './whole-steps.ts';

describe('wholeSteps', () => {
  it.each([
    [12000, 0.1, 120000],
    [1, 0.1, 10],
    [0.7, 0.1, 7], // 0.7/0.1 is 6.999999999999999
    [4.35, 0.01, 435],
    [1, 0.125, 8],
    [0, 0.1, 0],
    [1e9, 1e-6, 1e15],
  ])('%d is a whole number of steps of %d', (time, step, steps) => {
    expect(wholeSteps('--time', time, step)).toBe(steps);
  });

  it.each([
    [0.25, 0.1, '--every: got 0.25; expected a multiple of the step 0.1, such as 0.2 or 0.3'],
    [0.05, 0.1, '--every: got 0.05; expected a multiple of the step 0.1, such as 0.1'],
    [1 + 2 ** -48, 0.125, '--every: got 1.0000000000000036; expected a multiple of the step 0.125, such as 1 or 1.125'],
    [Number.NaN, 0.1, '--every: got NaN; expected a multiple of the step 0.1'],
    [1e300, 0.1, '--every: got 1e+300; expected at most 9007199254740991 steps of 0.1'],
  ])('%d is none of steps of %d', (time, step, message) => {
    expect(() => wholeSteps('--every', time, step)).toThrow(message);
  });

  it('takes every decimal multiple of a decimal step', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 10 ** 8 }),
        (m, places, k) => {
          expect(wholeSteps('--time', Number(`${m * k}e-${places}`), Number(`${m}e-${places}`))).toBe(k);
        },
      ),
      { seed: 1953 },
    );
  });
});

describe('timeOf', () => {
  it('is the double nearest to the decimal product', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 12 }), fc.nat(10 ** 9), (m, places, k) => {
        expect(timeOf(k, Number(`${m}e-${places}`))).toBe(Number(`${m * k}e-${places}`));
      }),
      { seed: 1953 },
    );
    expect(3 * 0.1).not.toBe(timeOf(3, 0.1)); // what it is for
  });

  it.each([
    [5, 1e21, 5e21],
    [3, 2 ** -40, 3 * 2 ** -40],
    [2 ** 40, 1 / 3, 2 ** 40 * (1 / 3)],
    [3, 1e-30, 3 * 1e-30],
  ])('of %d steps of %d is the rounded product where the digits are too many', (steps, step, time) => {
    expect(timeOf(steps, step)).toBe(time);
  });
});
