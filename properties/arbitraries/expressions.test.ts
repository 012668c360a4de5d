import { expect, it } from 'vitest';
import { children } from '../../src/chain/children.ts';
import type { Expression } from '../../src/chain/expression.ts';
import { expressions, expressionText } from './expressions.ts';
import { drawn } from './structural.ts';

const size = (e: Expression): number => 1 + children(e).reduce((sum, child) => sum + size(child), 0);
const sample = Array.from({ length: 200 }, (_, index) => drawn(expressions(4), 1953, 'expressions', index));

it('are a function of the seed, and differ', () => {
  expect(drawn(expressions(4), 1953, 'expressions', 17)).toEqual(sample[17]);
  expect(new Set(sample.map(expressionText)).size).toBeGreaterThan(150); // the smallest, such as r, come again
});

it('shrink to smaller ones, and to an end', () => {
  for (const e of sample) for (const simpler of expressions(4).simpler(e)) expect(size(simpler)).toBeLessThan(size(e));
});
