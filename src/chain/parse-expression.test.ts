import { describe, expect, it } from 'vitest';
import { evaluate } from '../exact/evaluate.ts';
import { float64 } from '../exact/float64.ts';
import { InputError } from '../input-error.ts';
import { parseExpression } from './parse-expression.ts';

const [r, a] = [3, -0.5];

describe('parseExpression', () => {
  it('gives the tree', () => {
    expect(parseExpression('-exp(2 * r)^3 + 1')).toEqual({
      kind: 'sum',
      left: {
        kind: 'negative',
        of: {
          kind: 'power',
          base: { kind: 'exp', of: { kind: 'product', left: { kind: 'number', value: 2 }, right: { kind: 'symbol', name: 'r' } } },
          exponent: 3,
        },
      },
      right: { kind: 'number', value: 1 },
    });
  });

  // all exact in doubles
  it.each([
    ['2 - 3 - 4', 2 - 3 - 4],
    ['2 - (3 - 4)', 2 - (3 - 4)],
    ['16 / 4 / 2', 16 / 4 / 2],
    ['2 + 3 * r', 2 + 3 * r],
    ['-r^2', -(r * r)],
    ['(-r)^2', r * r],
    ['a * r^2 / 2 - r^3 / 3', (a * r * r) / 2 - (r * r * r) / 3],
    ['2 r', 2 * r],
    ['r^0', 1],
    ['r^(2)', r * r],
    ['1.5e1 * a', 15 * a],
    ['exp(r - 3)', 1],
  ])('reads %s with the usual precedence', (text, value) => {
    expect(evaluate(parseExpression(text), { r, a }, float64)).toBe(value);
  });

  it.each([
    ['r^-1', '"r ^ (-1)"'],
    ['r^0.5', '"r ^ 0.5"'],
    ['r^a', '"r ^ a"'],
    ['r^2^2', '"r ^ 2 ^ 2"'],
    ['sin(r)', '"sin(r)"'],
    ['exp(r, 2)', '"exp(r, 2)"'],
    ['a.exp(2)', '"a.exp(2)"'],
    ['r!', '"r!"'],
    ['r%', '"%"'],
    ['+r', '"+r"'],
    ['', 'nothing'],
    ['1e400', '"Infinity"'],
    ['true', '"true"'],
    ['r > 1', '"r > 1"'],
    ['r = 2', 'AssignmentNode'],
    ['r; a', 'BlockNode'],
    ['[r]', 'ArrayNode'],
    ['r +', 'what stands there (Unexpected end of expression (char 4))'],
    ['(r', 'what stands there (Parenthesis ) expected (char 3))'],
  ])('refuses %s', (text, what) => {
    expect(() => parseExpression(text)).toThrow(InputError);
    expect(() => parseExpression(text)).toThrow(
      `expression: got ${JSON.stringify(text)}; expected + - * / ^ with whole exponents and exp, not ${what}`,
    );
  });
});
