import { expect, it } from 'vitest';
import { uniform } from '../elementary/pseudo-random.ts';
import { float32 } from './float32.ts';

const operations = {
  plus: (a: number, b: number) => a + b,
  minus: (a: number, b: number) => a - b,
  times: (a: number, b: number) => a * b,
  over: (a: number, b: number) => a / b,
};

it.each(Object.keys(operations) as (keyof typeof operations)[])('%s has the bits of the hardware, which rounds once', (name) => {
  const numbers = Float32Array.from(uniform(32, 2000, -4, 4));
  const stored = new Float32Array(1);
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const [a, b] = [numbers[i] as number, numbers[i + 1] as number];
    stored[0] = operations[name](a, b);
    expect(Object.is(float32[name](a, b), stored[0])).toBe(true);
  }
});

it('rounds to 24 bits (exact)', () => {
  expect(float32.of(1 + 2 ** -24)).toBe(1); // a tie goes to the even one
  expect(float32.of(1 + 3 * 2 ** -24)).toBe(1 + 2 ** -22);
  expect(float32.plus(1, 2 ** -25)).toBe(1);
  expect(float32.times(1 + 2 ** -23, 1 + 2 ** -23)).toBe(1 + 2 ** -22);
  expect(float32.over(1, 3)).toBe(11184811 * 2 ** -25);
  expect(float32.sqrt(2)).toBe(11863283 * 2 ** -23);
  expect(float32.toNumber(float32.of(0.1))).toBe(13421773 * 2 ** -27);
});

it.each(['exp', 'log', 'sin', 'cos'] as const)('%s is rounded to 24 bits', (name) => {
  for (const x of Float32Array.from(uniform(33, 200, 0.125, 4))) {
    const value = float32[name](x);
    expect(value).toBe(Math.fround(value));
    expect(Math.abs(value - Math[name](x))).toBeLessThanOrEqual(2 ** -24 * Math.abs(value) * 1.0001);
  }
});
