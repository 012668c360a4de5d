import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressions, expressionText } from '../../properties/arbitraries/expressions.ts';
import { evaluate } from '../exact/evaluate.ts';
import { float64 } from '../exact/float64.ts';
import { InputError } from '../input-error.ts';
import { functionNames } from './expression.ts';
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
          base: {
            kind: 'function',
            name: 'exp',
            of: { kind: 'product', left: { kind: 'number', value: 2 }, right: { kind: 'symbol', name: 'r' } },
          },
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
    ['log(r - 2)', 0],
    ['sin(r - 3)', 0],
    ['cos(r - 3)', 1],
    ['sqrt(r + 1)', 2],
    ['+r', r],
    ['r^+2', r * r],
    ['r^(3 - 1)', r * r],
    ['(r + 1)^-2', 1 / 16],
    ['2^(-3)', 1 / 8],
    ['a^-(1)', -2],
    ['3 / 4 r', (3 / 4) * r],
    ['r / a r', r / (a * r)],
    ['2(r + 1)', 8],
    ['a r^2', a * r * r],
    ['pi', Math.PI],
    ['e', Math.E],
    ['0x10 + 1e-1', 16.1],
  ])('reads %s with the usual precedence', (text, value) => {
    expect(evaluate(parseExpression(text), { r, a }, float64)).toBe(value);
  });

  it.each([
    ['r^0.5', '"r ^ 0.5"'],
    ['r^a', '"r ^ a"'],
    ['2^r', '"2 ^ r"'],
    ['e^r', '"e ^ r"'],
    ['r^2^2', '"r ^ 2 ^ 2"'],
    ['r^(4 / 2)', '"r ^ (4 / 2)"'],
    ['r^101', '"r ^ 101"'],
    ['r^-101', '"r ^ (-101)"'],
    ['tan(r)', '"tan(r)"'],
    ['cosh(r)', '"cosh(r)"'],
    ['ln(r)', '"ln(r)"'],
    ['log(r, 2)', '"log(r, 2)"'],
    ['exp(r, 2)', '"exp(r, 2)"'],
    ['exp()', '"exp()"'],
    ['sin^2(r)', '"sin" without an argument in parentheses'],
    ['exp r', '"exp" without an argument in parentheses'],
    ['r(2)', '"r(2)"'],
    ['a.exp(2)', '"a.exp(2)"'],
    ['"a"', '"a"'],
    ['r ? 1 : 2', 'ConditionalNode'],
    ['r!', '"r!"'],
    ['r%', '"%"'],
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
      `expression: got ${JSON.stringify(text)}; expected + - * / ^ with whole exponents up to 100, exp, log, sin, cos, sqrt, pi and e, not ${what}`,
    );
  });

  it('reads pi and e as names where they are names', () => {
    expect(evaluate(parseExpression('pi * e', ['e']), { e: 2 }, float64)).toBe(Math.PI * 2);
    expect(evaluate(parseExpression('pi * e', ['pi', 'e']), { e: 2, pi: 3 }, float64)).toBe(6);
  });

  it('gives back every tree that was written as text', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(expressions(5), (e) => {
        kinds.add(e.kind === 'function' ? e.name : e.kind);
        expect(parseExpression(expressionText(e))).toEqual(e);
      }),
      { seed: 1953, numRuns: 500 },
    );
    expect(kinds.size).toBe(8 + functionNames.length);
  });

  it('refuses a text that is too long', () => {
    expect(() => parseExpression('r + '.repeat(250) + 'r')).toThrow('expected at most 1000 characters, not 1001');
  });
});
