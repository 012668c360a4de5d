import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examplePotentials } from '../../properties/arbitraries/example-potentials.ts';
import { expressions, expressionText } from '../../properties/arbitraries/expressions.ts';
import { compiled } from '../../src/chain/compile-expression.ts';
import type { Expression } from '../../src/chain/expression.ts';
import { parseExpression } from '../../src/chain/parse-expression.ts';
import { uniform } from '../../src/elementary/pseudo-random.ts';
import { decimal } from '../../src/exact/decimal.ts';
import { derivative } from '../../src/exact/derivative.ts';
import { evaluate } from '../../src/exact/evaluate.ts';
import { InputError } from '../../src/input-error.ts';
import { absoluteTerm, gamma } from './absolute-terms.ts';
import { roundingsOf } from './roundings-of.ts';

const real = decimal(40);

/** |computed - exact| over the bound; nothing where one of them is no number. */
function margin(compute: () => number, e: Expression, values: Readonly<Record<string, number>>): number | undefined {
  try {
    const computed = compute();
    const exact = evaluate(e, Object.fromEntries(Object.entries(values).map(([name, x]) => [name, real.of(x)])), real);
    const size = absoluteTerm(e, values);
    // no overflow, and no underflow either: gamma_n knows neither
    if (!(Math.abs(computed) < 1e100 && size < 1e100) || (computed !== 0 && Math.abs(computed) < 1e-100) || !exact.isFinite())
      return undefined;
    const deviation = real.of(computed).sub(exact).abs().toNumber();
    return deviation === 0 ? 0 : deviation / (gamma(roundingsOf(e)) * size);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

describe('roundingsOf', () => {
  it.each([
    ['r', 1],
    ['3', 0],
    ['-r', 1],
    ['r + 1', 2],
    ['r + 1 + 1', 3],
    ['1 + (r + 1)', 3],
    ['r * r', 3],
    ['a * r', 2],
    ['r / (a + a)', 3],
    ['r^0', 0],
    ['r^4', 7], // r four times, three products
    ['(r + 1)^-2', 6], // two times 2, one product, one quotient
    ['exp(a * r)', 4],
    ['sqrt(r)', 2],
    ['stiffness * r^2 / 2 + alpha * r^3 / 3', 8],
  ])('counts %s', (text, expected) => {
    expect(roundingsOf(parseExpression(text), { r: 1 })).toBe(expected);
  });

  it("bounds what V, V' and V'' of the examples are off, and is approached", () => {
    const margins: number[] = [];
    for (const { expression: text, variable, parameters, range } of examplePotentials) {
      const { expression, energy, force, curvature } = compiled(text, variable, [], parameters);
      const slope = derivative(expression, variable);
      const second = derivative(slope, variable);
      for (const x of uniform(5, 60, ...range)) {
        for (const [compute, e] of [
          [energy, expression],
          [force, slope],
          [curvature, second],
        ] as const)
          margins.push(margin(() => compute(x), e, { [variable]: x }) as number);
      }
    }
    expect(Math.max(...margins)).toBeLessThan(1);
    expect(Math.max(...margins)).toBeGreaterThan(0.1);
  });

  it("bounds what V and V' of 2000 random pairs of expression and point are off", () => {
    const seen = { energy: [] as number[], force: [] as number[] };
    for (const tree of fc.sample(expressions(3), { seed: 1953, numRuns: 1400 })) {
      const text = expressionText(tree);
      const it = compiledOr(undefined, text);
      if (it === undefined) continue;
      const slope = derivative(it.expression, 'r');
      for (const r of uniform(seen.energy.length, 3, -2, 2)) {
        const values = { r, alpha: 0.625 };
        for (const [name, e] of [
          ['energy', it.expression],
          ['force', slope],
        ] as const) {
          const one = margin(() => it[name](r, values.alpha), e, values);
          if (one !== undefined) seen[name].push(one);
        }
      }
    }
    for (const margins of Object.values(seen)) {
      expect(margins.length).toBeGreaterThan(2000);
      expect(Math.max(...margins)).toBeLessThan(1);
      expect(Math.max(...margins)).toBeGreaterThan(0.3);
    }
  });
});

/** A random expression compiled; the fallback for one without r or with a singularity at 0. */
function compiledOr<T>(fallback: T, text: string): ReturnType<typeof compiled> | T {
  try {
    return compiled(text, 'r', ['alpha'], /\ba\b/.test(text) ? { a: 1.25 } : {});
  } catch (error) {
    if (error instanceof InputError) return fallback;
    throw error;
  }
}

describe('absoluteTerm', () => {
  // x is moved by a relative 2^-30, in 40 digits: the function moves by that of its size less what its own value adds, to first order.
  it.each(['exp', 'log', 'sin', 'cos', 'sqrt'] as const)('of %s holds what the function makes of an error of its argument', (name) => {
    const e = parseExpression(`${name}(3 - r)`);
    for (const r of uniform(6, 200, 0, 2.75)) {
      const moved = real.of(3 * 2 ** -30).add(real.of(r * 2 ** -30)); // the absolute terms of 3 - r are 3 + r
      const [here, there] = [real.of(3 - r), real.of(3 - r).add(moved)].map((x) => real[name](x)) as [
        ReturnType<typeof real.of>,
        ReturnType<typeof real.of>,
      ];
      const change = there
        .sub(here)
        .abs()
        .mul(2 ** 30)
        .toNumber();
      const size = absoluteTerm(e, { r });
      expect(change).toBeLessThan((size - Math.abs(here.toNumber())) * (1 + 1e-6) + 1e-6);
      expect(size).toBeLessThan(Math.abs(here.toNumber()) + change * (1 + 1e-6) + 1e-6);
    }
  });

  it('of a root of what has cancelled is not bounded, that of 0 is 0', () => {
    expect(absoluteTerm(parseExpression('sqrt(r - 1)'), { r: 1 })).toBe(Number.POSITIVE_INFINITY);
    expect(absoluteTerm(parseExpression('sqrt(r)'), { r: 0 })).toBe(0);
  });
});
