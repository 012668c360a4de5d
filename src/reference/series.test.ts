import type { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expression } from '../chain/expression.ts';
import { parseExpression } from '../chain/parse-expression.ts';
import type { Arithmetic } from '../exact/arithmetic.ts';
import { decimal } from '../exact/decimal.ts';
import { derivative } from '../exact/derivative.ts';
import { evaluate } from '../exact/evaluate.ts';
import { coefficientOf, constantSeries, type Series, seriesOf } from './series.ts';

/** The coefficients of an expression in r = r0 + t, to t^order. */
function coefficients<T>(expression: Expression, r0: T, order: number, real: Arithmetic<T>): T[] {
  const r: Series<T> = { coefficients: [], grow: (k) => (k === 0 ? r0 : real.of(k === 1 ? 1 : 0)), isConstant: false };
  const a = constantSeries(real.of(2));
  const { order: made, results } = seriesOf([expression], { r, a }, real);
  for (let k = 0; k <= order; k++) for (const series of [r, ...made]) series.coefficients.push(series.grow(k));
  return Array.from({ length: order + 1 }, (_, k) => coefficientOf(results[0], k, real.of(0)));
}

const real = decimal(40);

const factorial = (k: number): number => (k === 0 ? 1 : k * factorial(k - 1));
/** the binomial coefficient 1/2 over k */
const halfOver = (k: number): number => (k === 0 ? 1 : (halfOver(k - 1) * (1.5 - k)) / k);

describe('seriesOf', () => {
  it.each([
    ['1 / (1 - r)', 0, [1, 1, 1, 1, 1, 1]],
    ['r', 3, [3, 1, 0, 0, 0, 0]],
    ['a', 3, [2, 0, 0, 0, 0, 0]],
    ['(1 + r) / (1 - r)', 0, [1, 2, 2, 2, 2, 2]],
    ['1 / (1 - r)^2', 0, [1, 2, 3, 4, 5, 6]],
    ['r / (1 - r - r^2)', 0, [0, 1, 1, 2, 3, 5]],
    ['r^3', 2, [8, 12, 6, 1, 0, 0]],
    ['r^1 * 3', 2, [6, 3, 0, 0, 0, 0]],
    ['r^0 + 0 * r', 2, [1, 0, 0, 0, 0, 0]],
    ['-(r - a) / 4', 1, [0.25, -0.25, 0, 0, 0, 0]],
    ['a * 3 - a / 4', 1, [5.5, 0, 0, 0, 0, 0]],
    ['a * r * a + r * r', 0, [0, 4, 1, 0, 0, 0]],
  ])('of %s at %f has the coefficients of the text book, exactly', (text, r0, expected) => {
    expect(coefficients(parseExpression(text), real.of(r0), 5, real).map((x) => Number(x) + 0)).toEqual(expected);
  });

  // A recurrence of exp rounds some k + 2 numbers at coefficient k, each by at most 5e-40 of itself, and no terms cancel.
  it.each([
    ['exp(r)', (k: number) => (k === 0 ? 1 : k)],
    ['exp(a * r)', (k: number) => (k === 0 ? 1 : k / 2)],
    ['exp(r) * exp(r)', (k: number) => (k === 0 ? 1 : k / 2)],
    ['exp(r) / 4', (k: number) => (k === 0 ? 4 : k)],
  ])('of %s has the coefficients 1/k! or 2^k/k! of the exponential', (text, divisor) => {
    let expected = real.of(1);
    coefficients(parseExpression(text), real.of(0), 20, real).forEach((coefficient, k) => {
      expected = real.over(expected, real.of(divisor(k)));
      expect(coefficient.div(expected).sub(1).abs().toNumber()).toBeLessThan(1e-39 * (k + 2) ** 2);
    });
  });

  it.each([
    ['log(1 + r)', (k: number) => (k === 0 ? 0 : (-1) ** (k + 1) / k)],
    ['sin(r)', (k: number) => (k % 2 === 0 ? 0 : (-1) ** ((k - 1) / 2) / factorial(k))],
    ['cos(r)', (k: number) => (k % 2 === 1 ? 0 : (-1) ** (k / 2) / factorial(k))],
    ['sqrt(1 + r)', (k: number) => halfOver(k)],
    ['sqrt(1 + 2 * r + r^2)', (k: number) => (k < 2 ? 1 : 0)],
    ['sin(r)^2 + cos(r)^2', (k: number) => (k === 0 ? 1 : 0)],
  ])('of %s has the coefficients of the text book, to the bits of a double', (text, expected) => {
    coefficients(parseExpression(text), real.of(0), 12, real).forEach((coefficient, k) => {
      expect(Math.abs(coefficient.toNumber() - expected(k))).toBeLessThanOrEqual(2 ** -51 * Math.abs(expected(k)) + 1e-37);
    });
  });

  // Another route to the value at r0 + 1/64: all of these are analytic in |t| < 3/4, and below 100 there, so that 40 terms leave
  // 100 (1/48)^41 < 1e-66 by Cauchy's estimate; each of the coefficients is rounded some 100 times.
  it.each([
    'log(2 + r)',
    'sin(a * r + 1)',
    'cos(r^2)',
    'sqrt(2 + r)',
    '1 / (2 + r)^12',
    'exp(sin(r)) * log(3 + cos(r))',
    'sin(r) * cos(r) + sin(r)^3',
    'sqrt(3 + sin(a * r)) / log(4 + r)',
    'cos(sqrt(2 + r)) - sin(log(2 + r))',
  ])('of %s adds up to its value elsewhere', (text) => {
    const expression = parseExpression(text);
    for (const r0 of [0, 0.25, -0.375]) {
      const sum = coefficients(expression, real.of(r0), 40, real).reduceRight((s, c) => s.div(64).add(c));
      const value = evaluate(expression, { r: real.of(r0 + 1 / 64), a: real.of(2) }, real);
      expect(sum.sub(value).abs().toNumber()).toBeLessThan(1e-36);
    }
  });

  it('of a sine and the cosine of the same is one pair', () => {
    const r: Series<Decimal> = { coefficients: [], grow: () => real.of(0), isConstant: false };
    expect(seriesOf([parseExpression('sin(r) + cos(r) * sin(r)')], { r }, real).order).toHaveLength(5); // slope, sin, cos, product, sum
  });

  it('of a polynomial adds up to its value elsewhere, and begins with its value and its derivative, in whole numbers', () => {
    const whole: Arithmetic<bigint> = {
      digits: 0,
      of: BigInt,
      toNumber: Number,
      plus: (a, b) => a + b,
      minus: (a, b) => a - b,
      times: (a, b) => a * b,
      over: () => expect.unreachable(),
      exp: () => expect.unreachable(),
      log: () => expect.unreachable(),
      sin: () => expect.unreachable(),
      cos: () => expect.unreachable(),
      sqrt: () => expect.unreachable(),
    };
    const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4, depthSize: 'large' },
        fc.integer({ min: -3, max: 3 }).map((value): Expression => ({ kind: 'number', value })),
        fc.constantFrom<Expression>({ kind: 'symbol', name: 'r' }),
        fc
          .tuple(fc.constantFrom('sum', 'difference', 'product'), tie('tree'), tie('tree'))
          .map(([kind, left, right]): Expression => ({ kind, left, right })),
        fc.tuple(tie('tree'), fc.nat({ max: 2 })).map(([base, exponent]): Expression => ({ kind: 'power', base, exponent })),
        tie('tree').map((of): Expression => ({ kind: 'negative', of })),
      ),
    }));
    const root = tree.map((e): Expression => ({ kind: 'negative', of: e }));
    fc.assert(
      fc.property(root, fc.integer({ min: -4, max: 4 }), (e, r0) => {
        const at = (x: number, of = e) => evaluate(of, { r: BigInt(x) }, whole);
        // degree at most 2^4: a branch has at most four products or squares
        const series = coefficients(e, BigInt(r0), 16, whole);
        expect(series.reduceRight((sum, c) => sum * 3n + c)).toBe(at(r0 + 3));
        expect(series.slice(0, 2)).toEqual([at(r0), at(r0, derivative(e, 'r'))]);
      }),
      { seed: 1953, numRuns: 300 },
    );
  });

  it('computes what is constant once, gathers factors, and grows nothing that is not needed', () => {
    const r: Series<Decimal> = { coefficients: [], grow: () => real.of(0), isConstant: false };
    const made = (text: string) => seriesOf([parseExpression(text)], { r, a: constantSeries(real.of(2)) }, real);
    expect(made('exp(a) * log(3) + a^2').order).toHaveLength(0);
    expect(made('2 * (3 * (a * r)) / 4').order).toHaveLength(1); // one factor
    expect(made('a * r / 2').results[0]).toBe(r); // factor 1
    expect(made('0 * exp(r)').order).toHaveLength(0);
    expect(made('r^12').order).toHaveLength(4); // r^2, r^3, r^6, r^12
    expect(
      seriesOf(
        ['r^2 + 1', 'exp(r^2)'].map((text) => parseExpression(text)),
        { r },
        real,
      ).order,
    ).toHaveLength(4); // r^2, + 1, slope, exp
  });

  it('refuses a name without a series', () => {
    expect(() => coefficients(parseExpression('r + z'), real.of(0), 1, real)).toThrow(
      'expression: got "z"; expected one of the names r, a',
    );
  });
});
