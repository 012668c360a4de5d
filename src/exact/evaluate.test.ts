import { describe, expect, it } from 'vitest';
import { type Expression, functionNames } from '../chain/expression.ts';
import { parseExpression } from '../chain/parse-expression.ts';
import { InputError } from '../input-error.ts';
import type { Arithmetic } from './arithmetic.ts';
import { decimal } from './decimal.ts';
import { evaluate } from './evaluate.ts';
import { float64 } from './float64.ts';

/** Writes down what it is asked to calculate. */
const written: Arithmetic<string> = {
  digits: 0,
  of: (x) => `${x}`,
  toNumber: Number,
  plus: (a, b) => `(${a} + ${b})`,
  minus: (a, b) => `(${a} - ${b})`,
  times: (a, b) => `(${a} * ${b})`,
  over: (a, b) => `(${a} / ${b})`,
  exp: (x) => `exp(${x})`,
  log: (x) => `log(${x})`,
  sin: (x) => `sin(${x})`,
  cos: (x) => `cos(${x})`,
  sqrt: (x) => `sqrt(${x})`,
};

const [x, y]: Expression[] = [
  { kind: 'symbol', name: 'x' },
  { kind: 'symbol', name: 'y' },
];

describe('evaluate', () => {
  it.each<[Expression, string]>([
    [{ kind: 'number', value: 2.5 }, '2.5'],
    [x, 'X'],
    [{ kind: 'sum', left: x, right: y }, '(X + Y)'],
    [{ kind: 'difference', left: x, right: y }, '(X - Y)'],
    [{ kind: 'product', left: x, right: y }, '(X * Y)'],
    [{ kind: 'quotient', left: x, right: y }, '(X / Y)'],
    [{ kind: 'negative', of: y }, '(0 - Y)'],
    ...functionNames.map((name): [Expression, string] => [{ kind: 'function', name, of: x }, `${name}(X)`]),
    [{ kind: 'power', base: x, exponent: 0 }, '1'],
    [{ kind: 'power', base: x, exponent: 3 }, '(((1 * X) * X) * X)'],
  ])('uses the arithmetic it is given, and nothing else: %j', (expression, expected) => {
    expect(evaluate(expression, { x: 'X', y: 'Y' }, written)).toBe(expected);
  });

  it('agrees over doubles and decimals where all is exact', () => {
    const expression = parseExpression('(x^3 - y / 4) * -(x + 0.5) + exp(x - 3)');
    expect(evaluate(expression, { x: 3, y: -2 }, float64)).toBe(-27.5 * 3.5 + 1);
    const real = decimal(30);
    expect(evaluate(expression, { x: real.of(3), y: real.of(-2) }, real).toNumber()).toBe(-27.5 * 3.5 + 1);
  });

  it('refuses a name without a value', () => {
    const call = () => evaluate(parseExpression('x + z'), { x: 1, y: 2 }, float64);
    expect(call).toThrow(InputError);
    expect(call).toThrow('expression: got "z"; expected one of the names x, y');
  });
});
