import { expect, it } from 'vitest';
import { randomWaves } from './random-waves.ts';

it('takes two numbers for each wave: one for the modulus, one for the phase', () => {
  const numbers = [1 - Math.exp(-1), 0, 1 - Math.exp(-4), 1 / 4, 0.5, 0.5];
  const waves = randomWaves([4, 1, 0], () => numbers.shift() as number);
  expect(waves[0].re).toBeCloseTo(2, 14);
  expect(waves[0].im).toBe(0);
  expect(waves[1]).toEqual({ re: 0, im: expect.closeTo(2, 14) });
  expect(waves[2]).toEqual({ re: -0, im: 0 });
  expect(numbers).toEqual([]);
});

it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses an intensity of %s', (intensity) => {
  expect(() => randomWaves([1, intensity], () => 0.5)).toThrow('spectrum[1]: got');
});
