import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressions } from '../../properties/arbitraries/expressions.ts';
import { decimal } from '../exact/decimal.ts';
import { derivative } from '../exact/derivative.ts';
import { evaluate } from '../exact/evaluate.ts';
import { parseExpression } from './parse-expression.ts';
import { tidied } from './tidied.ts';

describe('tidied', () => {
  it.each([
    ['0 + r * 1 - 0', 'r'],
    ['0 * exp(r)', '0'],
    ['0 - r', '-r'],
    ['-(-r)', 'r'],
    ['r - (-a)', 'r + a'],
    ['-(r - a)', 'a - r'],
    ['(-r) * (-a)', 'r * a'],
    ['r * 1 / a', 'r / a'],
    ['r * (1 / a)', 'r / a'],
    ['stiffness * (2 * r) / 2', 'stiffness * r'],
    ['alpha * (3 * r^2) / 3', 'alpha * r^2'],
    ['2 * (3 * r)', '6 * r'],
    ['(2 * r) / (2 * a)', 'r / a'],
    ['2 * (6 / r)', '12 / r'],
    ['r^1 + (r^2)^3 + r^0', 'r + r^6 + 1'],
    // not exact, or another sum: left alone
    ['0.1 * 3 * r', '0.1 * (3 * r)'],
    ['(2 * r) / 3', '(2 * r) / 3'],
    ['9007199254740991 + 2', '9007199254740991 + 2'],
    ['(1 - exp(-r)) * exp(-r)', '(1 - exp(-r)) * exp(-r)'],
  ])('makes %s as short as %s', (text, expected) => {
    expect(tidied(parseExpression(text))).toEqual(parseExpression(expected));
  });

  it('changes no value', () => {
    // 120 digits against 1e-60: what cancels in a random expression (below 1e60) does not matter
    const real = decimal(120);
    let compared = 0;
    fc.assert(
      fc.property(expressions(4), fc.integer({ min: -16, max: 16 }), (e, eighths) => {
        const values = { r: real.of(eighths / 8 + 1 / 64), alpha: real.of(-0.625), a: real.of(1.25) };
        for (const tree of [e, derivative(e, 'r')]) {
          try {
            const [before, after] = [tree, tidied(tree)].map((t) => evaluate(t, values, real));
            if (!before?.isFinite() || after === undefined) continue;
            compared++;
            expect(after.sub(before).abs().lte(before.abs().mul(1e-60).add(1e-60))).toBe(true);
          } catch (error) {
            if (!(error instanceof RangeError)) throw error; // outside the domain of log or sqrt
          }
        }
      }),
      { seed: 1953, numRuns: 800 },
    );
    expect(compared).toBeGreaterThan(1000);
  });
});
