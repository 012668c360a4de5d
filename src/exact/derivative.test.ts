import { describe, expect, it } from 'vitest';
import type { Expression } from '../chain/expression.ts';
import { parseExpression } from '../chain/parse-expression.ts';
import { decimal } from './decimal.ts';
import { derivative } from './derivative.ts';
import { evaluate } from './evaluate.ts';

const real = decimal(70);
const step = real.of(2 ** -80);

describe('derivative', () => {
  it.each<[text: string, by: string, expected: Expression]>([
    ['3', 'r', { kind: 'number', value: 0 }],
    ['a', 'r', { kind: 'number', value: 0 }],
    ['r', 'r', { kind: 'number', value: 1 }],
    ['r^0', 'r', { kind: 'number', value: 0 }],
    ['a + r', 'r', { kind: 'number', value: 1 }],
    ['a * r', 'r', { kind: 'symbol', name: 'a' }],
    ['r - a', 'r', { kind: 'number', value: 1 }],
    ['-r', 'r', { kind: 'number', value: -1 }],
    ['exp(r)', 'r', parseExpression('exp(r)')],
    ['r^2', 'r', parseExpression('2 * r')],
    ['r^3', 'r', parseExpression('3 * r^2')],
    ['r / a', 'a', parseExpression('0 - r / a^2')],
    ['exp(a * r)', 'a', parseExpression('exp(a * r) * r')],
    ['log(r)', 'r', parseExpression('1 / r')],
    ['sin(r)', 'r', parseExpression('cos(r)')],
    ['sqrt(r)', 'r', parseExpression('1 / (2 * sqrt(r))')],
    ['log(a)', 'r', { kind: 'number', value: 0 }],
  ])('of %s by %s is as short as that', (text, by, expected) => {
    expect(derivative(parseExpression(text), by)).toEqual(expected);
  });

  // Central difference over 2 h, h = 2^-80, in 70 digits: h^2 |f'''| / 6 < 1e-43 for |f'''| < 1e6 (all here), and cancellation leaves
  // 70 - 24 digits of f < 100: together below 1e-42, where a derivative that is wrong would be off by its first digits.
  it.each([
    'a * r^2 / 2 + a * r^3 / 3',
    'a * (exp(2 * a * r) - 1 - 2 * a * r) / (4 * a^2)',
    '(r^2 - a) / (1 + a * r)',
    'r / (1 + exp(-r))',
    'exp(-(r - a)^2 / 2)',
    '-(r + a)^5',
    '(a - r) * (a - 2 * r) * exp(r * a)',
    'exp(exp(r) - 1) / r^3',
    '1 / (r * a) - a',
    'log(3 + r * a)',
    'sin(2 * r * a + r)',
    'cos(r - a^2) * r',
    'sqrt(4 + r * a)',
    'sin(cos(r)) * log(2 + sin(a)) / sqrt(1 + exp(r))',
    '(2 + r)^-12 - 2 * (2 + a)^-6',
  ])('of %s is the limit of its difference quotient, in both names', (text) => {
    const expression = parseExpression(text);
    for (const by of ['r', 'a'] as const) {
      for (const [r, a] of [
        [0.75, 1.25],
        [-0.625, 0.5],
        [1.5, -0.25],
      ]) {
        const values = { r: real.of(r), a: real.of(a) };
        const shifted = (sign: 1 | -1) => evaluate(expression, { ...values, [by]: values[by].add(step.mul(sign)) }, real);
        const quotient = shifted(1).sub(shifted(-1)).div(step.mul(2));
        const exact = evaluate(derivative(expression, by), values, real);
        expect(exact.sub(quotient).abs().toNumber()).toBeLessThan(1e-42);
      }
    }
  });
});
