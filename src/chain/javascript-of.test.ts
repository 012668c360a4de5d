import { describe, expect, it } from 'vitest';
import { integerPower } from '../elementary/integer-power.ts';
import { uniform } from '../elementary/pseudo-random.ts';
import { javascriptOf } from './javascript-of.ts';
import { parseExpression } from './parse-expression.ts';

const textOf = (text: string) => javascriptOf(parseExpression(text), new Map([['r', 'x']]));

describe('javascriptOf', () => {
  it.each([
    ['r', 'return x;'],
    ['-r + 2', 'return ((-x) + 2);'],
    ['r - (-2)', 'return (x - (-2));'],
    ['exp(r) / 3', 'return (exp(x) / 3);'],
    ['r^2', 'return (x * x);'],
    ['r^0', 'return 1;'],
    ['r^7', 'const shared0 = (x * x);\nreturn ((x * shared0) * (shared0 * shared0));'],
    ['(r + 1)^2', 'const shared0 = (x + 1);\nreturn (shared0 * shared0);'],
    ['exp(r) * (1 - exp(r))', 'const shared0 = exp(x);\nreturn (shared0 * (1 - shared0));'],
    ['r * sqrt(16)', 'return (x * 4);'],
    ['r + 0.1 * 3', `return (x + ${0.1 * 3});`],
    ['r + 1e-7 * 1e30', 'return (x + 1e+23);'],
    ['r + 1 / 0', 'return (x + (1 / 0));'],
    ['r + log(-1)', 'return (x + log((-1)));'],
  ])('writes %s', (text, expected) => {
    expect(textOf(text)).toBe(expected);
  });

  it('computes powers with the bits of integerPower', () => {
    for (let n = 0; n <= 40; n++) {
      const power = new Function('x', textOf(`r^${n}`)) as (x: number) => number;
      const inverse = new Function('x', textOf(`r^-${n}`)) as (x: number) => number;
      for (const x of uniform(n + 1, 50, -3, 3)) {
        expect(power(x)).toBe(integerPower(x, n));
        expect(inverse(x)).toBe(integerPower(x, -n));
      }
    }
  });
});
