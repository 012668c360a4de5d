import { describe, expect, it } from 'vitest';
import { parseExpression } from '../chain/parse-expression.ts';
import { degreesOf } from './degrees.ts';
import { gradient } from './dual.ts';
import { evaluate } from './evaluate.ts';
import type { Formula } from './operations.ts';

const formula = (text: string): Formula => {
  const expression = parseExpression(text);
  return (over, [x, y]) => evaluate(expression, { x, y } as never, over);
};
const degreeOf = (f: Formula) => degreesOf((over, x) => [f(over, x)], 2)[0];

describe('degrees', () => {
  // counted by hand over the common denominator that the operations make
  it.each([
    ['x^2 * y + 3', 3, 0],
    ['7', 0, 0],
    ['0 * x', Number.NEGATIVE_INFINITY, 0],
    ['x / (1 + y^2)', 1, 2],
    ['x / (1 + y^2) + y', 3, 2],
    ['1 / x + 1 / y', 1, 2],
    ['(x / y) / (y / x)', 2, 2],
    ['x - x', 1, 0], // what cancels is not noticed: a bound
  ])('of %s', (text, numerator, denominator) => {
    expect(degreeOf(formula(text))).toEqual({ numerator, denominator });
  });

  it('of slopes come from dual numbers over degrees', () => {
    expect(degreeOf((over, x) => gradient(formula('x^5 - y^2'), over, x, [0])[0] as never)).toEqual({ numerator: 4, denominator: 0 });
    expect(degreeOf((over, x) => gradient(formula('y^2'), over, x, [0])[0] as never)).toEqual({
      numerator: Number.NEGATIVE_INFINITY,
      denominator: 0,
    });
  });

  it('refuse a quotient over what is 0 everywhere', () => {
    expect(() => degreeOf(formula('x / (0 * y)'))).toThrow(RangeError);
  });
});
