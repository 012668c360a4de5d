import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressions, expressionText } from '../../properties/arbitraries/expressions.ts';
import { expressionOfNode } from './expression-of-node.ts';
import { parsedNode } from './parse-expression.ts';
import { plainExpression } from './plain-expression.ts';
import { potentials } from './potentials.ts';

const byMathjs = (text: string, names: readonly string[]) => expressionOfNode(parsedNode(text), text, names);

describe('a plain expression', () => {
  it('is read as mathjs reads it, whatever words stand in a row', () => {
    const words = [
      'r',
      'alpha',
      'pi',
      'e',
      'exp',
      'log',
      'i',
      'mod',
      '2',
      '10',
      '0.5',
      '3',
      '+',
      '-',
      '-',
      '*',
      '*',
      '/',
      '/',
      '^',
      '(',
      ')',
    ];
    let read = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }), fc.constantFrom(' ', ''), (row, space) => {
        const text = row.join(space);
        const plain = plainExpression(text, ['e']);
        if (plain === undefined) return;
        read++;
        expect(plain).toEqual(byMathjs(text, ['e']));
      }),
      { seed: 1953, numRuns: 5_000 },
    );
    expect(read).toBeGreaterThan(200);
  });

  it('is read whole where a tree is written as text: every text of ours, and of random trees', () => {
    for (const { expression } of Object.values(potentials)) expect(plainExpression(expression, [])).toEqual(byMathjs(expression, []));
    fc.assert(
      fc.property(expressions(5), (e) => {
        expect(plainExpression(expressionText(e), [])).toEqual(e);
      }),
      { seed: 1953, numRuns: 200 },
    );
  });

  it.each([
    '2 r',
    '2(r)',
    'r^-2',
    'r^2^3',
    'r^101',
    'r^0.5',
    '1e-1',
    '0x10',
    'log(r, 2)',
    'exp r',
    'tan(r)',
    'true',
    'r > 1',
    'r!',
    '(r',
    'r +',
    '',
  ])('leaves %s to mathjs', (text) => {
    expect(plainExpression(text, [])).toBeUndefined();
  });
});
