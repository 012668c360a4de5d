import { describe, expect, it } from 'vitest';
import { uniform } from '../elementary/pseudo-random.ts';
import { decimal } from '../exact/decimal.ts';
import { derivative } from '../exact/derivative.ts';
import { evaluate } from '../exact/evaluate.ts';
import { parseExpression } from './parse-expression.ts';
import { lowestPinning, polynomialPinning } from './pinning.ts';

type Three = readonly [quadratic: number, quartic: number, sextic: number];
const { energy } = polynomialPinning;

describe('lowestPinning', () => {
  // by hand, with s = q^2 and U = kappa s/2 + lambda s^2/4 + mu s^3/6
  it.each<[string, Three, number]>([
    ['nothing', [0, 0, 0], 0],
    ['a parabola', [1, 0, 0], 0],
    ['a parabola upside down', [-1, 0, 0], Number.NEGATIVE_INFINITY],
    ['a quartic upside down', [5, -1, 0], Number.NEGATIVE_INFINITY],
    ['a sextic upside down', [5, 5, -1], Number.NEGATIVE_INFINITY],
    ['the double well of kappa and lambda: s = 1', [-1, 1, 0], -1 / 4],
    ['the double well of kappa and mu: s = 2', [-4, 0, 1], -4 + 8 / 6],
    ['the triple well, s = 3 of 1 and 3: 0 + 0 + 0', [3, -4, 1], 4.5 - 9 + 4.5],
    ['a triple well below 0, s = 4 of 1 and 4', [4, -5, 1], 8 - 20 + 64 / 6],
    ['a triple well above 0, s = 2 of 1 and 2: U = 2/6 > 0', [2, -3, 1], 0],
    ['a double root, an inflection at s = 2', [4, -4, 1], 0],
    ['no root at all', [5, -4, 1], 0],
    ['lambda < 0 < mu alone: s = 4', [0, -4, 1], -16 + 64 / 6],
    ['kappa < 0 with both above: s = 1 of -2 + s + s^2', [-2, 1, 1], -1 + 1 / 4 + 1 / 6],
    ['kappa < 0, lambda < 0 < mu: s = 3 of -3 - 2 s + s^2', [-3, -2, 1], -4.5 - 4.5 + 4.5],
  ])('of %s', (_, coefficients, expected) => {
    const lowest = lowestPinning(...coefficients);
    // three terms of the size of at most 20, each of a few roundings
    if (Number.isFinite(expected)) expect(Math.abs(lowest - expected)).toBeLessThan(64 * 20 * 2 ** -53);
    else expect(lowest).toBe(expected);
  });

  it('is the least value on a fine grid, for random coefficients of either sign', () => {
    const numbers = [...uniform(1953, 1200, -1, 1)];
    let [wells, unbounded] = [0, 0];
    for (let i = 0; i < numbers.length; i += 3) {
      const drop = (at: number) => (i % 7 === at ? 0 : numbers[i + at]);
      const of: Three = [numbers[i], drop(1), drop(2)];
      const lowest = lowestPinning(...of);
      const grid = Array.from({ length: 4001 }, (_, k) => energy(k / 1000, ...of));
      const least = Math.min(...grid);
      if (lowest === Number.NEGATIVE_INFINITY) {
        unbounded++;
        expect(energy(1e4, ...of)).toBeLessThan(-1e4); // q^2 10^-3 is the weakest that these seeds draw
        continue;
      }
      if (lowest < 0) wells++;
      // no grid point lies below
      expect(lowest).toBeLessThanOrEqual(least + 2 ** -40);
      // where the grid holds the minimum (s below 16), it comes within U'' (1/2000)^2 / 2 of it: |U''| < 1 + 3 * 16 + 5 * 256
      const bottom = grid.indexOf(least);
      if (bottom < 4000) expect(least - lowest).toBeLessThan((1329 / 2) * (1 / 2000) ** 2);
    }
    expect(wells).toBeGreaterThan(60);
    expect(unbounded).toBeGreaterThan(60);
  });
});

describe('the polynomial pinning', () => {
  it('has the values, slopes and curvatures of its expression, to the rounding of its terms', () => {
    const real = decimal(40);
    const expressions = [parseExpression(polynomialPinning.expression)];
    for (let i = 0; i < 2; i++) expressions.push(derivative(expressions[i], 'q'));
    const numbers = [...uniform(7, 400, -2, 2)];
    for (let i = 0; i < numbers.length; i += 4) {
      const [q, kappa, lambda, mu] = numbers.slice(i, i + 4);
      const [two, four, six] = [Math.abs(kappa) * q * q, Math.abs(lambda) * q ** 4, Math.abs(mu) * q ** 6];
      const sizes = [two / 2 + four / 4 + six / 6, (two + four + six) / Math.abs(q), (two + 3 * four + 5 * six) / (q * q)];
      const named = { q: real.of(q), quadratic: real.of(kappa), quartic: real.of(lambda), sextic: real.of(mu) };
      const { force, curvature } = polynomialPinning;
      [energy, force, curvature].forEach((compute, order) => {
        const exact = evaluate(expressions[order], named, real);
        // Horner in q^2: no term is rounded more than nine times
        expect(
          exact
            .minus(real.of(compute(q, kappa, lambda, mu)))
            .abs()
            .toNumber(),
        ).toBeLessThanOrEqual(10 * 2 ** -53 * sizes[order]);
      });
    }
  });
});
