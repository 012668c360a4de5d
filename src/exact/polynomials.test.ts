import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExpression } from '../chain/parse-expression.ts';
import { degreesOf } from './degrees.ts';
import { derivative } from './derivative.ts';
import { gradient } from './dual.ts';
import { evaluate } from './evaluate.ts';
import { integers } from './integers.ts';
import type { Operations } from './operations.ts';
import { polynomials } from './polynomials.ts';
import { primeField } from './prime-field.ts';
import { type rational, rationals } from './rationals.ts';

const names = ['q1', 'q2', 'p1', 'p2'];
const ring = polynomials(rationals, names);
const pairs = [
  ['q1', 'p1'],
  ['q2', 'p2'],
] as const;
const from = (text: string) =>
  evaluate(parseExpression(text, names), Object.fromEntries(names.map((n, i) => [n, ring.variables[i]])) as never, ring);
const some = fc
  .array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 6 }), fc.array(fc.nat(2), { minLength: 4, maxLength: 4 })), {
    maxLength: 4,
  })
  .map((terms) =>
    from(['0', ...terms.map(([n, d, e]) => `(${n}) / ${d} * q1^${e[0]} * q2^${e[1]} * p1^${e[2]} * p2^${e[3]}`)].join(' + ')),
  );
const points = fc.array(fc.bigInt({ min: -50n, max: 50n }), { minLength: 4, maxLength: 4 }).map((x) => x.map(rationals.ofInteger));
const value = (f: ReturnType<typeof from>, x: readonly ReturnType<typeof rational>[]) => ring.at(f, x, rationals, (c) => c);

describe('polynomials', () => {
  it('are multiplied out, in canonical order', () => {
    expect(ring.text(from('(p1 + 1/2)^2 - q2 * (p1 - q1)'))).toBe('q1*q2 - q2*p1 + p1^2 + p1 + 1/4');
    expect(ring.text(from('(q1 - q1)'))).toBe('0');
    expect(ring.text(from('-q1 - 3'))).toBe('-q1 - 3');
    expect(from('(q1 + p1) * (q1 - p1)')).toEqual(from('q1^2 - p1^2'));
  });

  it('have values where their formulas do', () => {
    const text = '(q1 - q2)^3 / 3 + p1 * (p2 - q1 / 2)^2 - 7';
    fc.assert(
      fc.property(points, (x) => {
        const named = Object.fromEntries(names.map((name, i) => [name, x[i] as ReturnType<typeof rational>]));
        expect(value(from(text), x)).toEqual(evaluate(parseExpression(text), named, rationals));
      }),
    );
  });

  it('read back what they write', () => {
    fc.assert(
      fc.property(some, (f) => {
        expect(from(ring.text(f))).toEqual(f);
      }),
    );
  });

  it('have the derivatives of dual numbers, and of expressions', () => {
    fc.assert(
      fc.property(some, points, (f, x) => {
        const formula = <T>(over: Operations<T>, y: readonly T[]) =>
          ring.at(f, y, over, (c) => over.over(over.of(Number(c.numerator)), over.of(Number(c.denominator))));
        const slopes = gradient(formula, rationals, x);
        names.forEach((name, i) => {
          expect(value(ring.derivative(f, name), x)).toEqual(slopes[i]);
          expect(ring.derivative(f, name)).toEqual(derivativeOfText(ring.text(f), name));
        });
      }),
      { numRuns: 30 },
    );
  });

  it('are substituted', () => {
    const f = from('q1^2 - p1 * q2');
    const swapped = ring.at(f, ['p1', 'p2', 'q1', 'q2'].map(from), ring, ring.constant);
    expect(ring.text(swapped)).toBe('-q1*p2 + p1^2');
    expect(() => ring.at(f, [], rationals, (c) => c)).toThrow('values: got []; expected 4 of them, one per variable');
  });

  it('have a degree, and formulas know a bound of it', () => {
    expect(ring.degree(from('q1^2 * p1 + 3'))).toBe(3);
    expect(ring.degree(ring.zero)).toBe(Number.NEGATIVE_INFINITY);
    expect(ring.degree(ring.one)).toBe(0);
    fc.assert(
      fc.property(some, some, (f, g) => {
        const bound = (h: typeof f) =>
          (degreesOf((over, x) => [ring.at(h, x, over, (c) => over.of(Number(c.numerator)))], 4)[0] as { numerator: number }).numerator;
        expect(bound(f)).toBe(ring.degree(f)); // a sum of monomials, where nothing cancels
        expect(ring.degree(ring.times(f, g))).toBe(ring.degree(f) + ring.degree(g));
        expect(ring.degree(ring.plus(f, g))).toBeLessThanOrEqual(Math.max(ring.degree(f), ring.degree(g)));
      }),
    );
  });

  it('have the brackets of the textbook', () => {
    const bracket = (f: string, g: string) => ring.text(ring.bracket(from(f), from(g), pairs));
    expect(bracket('q1', 'p1')).toBe('1');
    expect(bracket('q1', 'p2')).toBe('0');
    expect(bracket('q1', 'q2')).toBe('0');
    expect(bracket('q1 * p2 - q2 * p1', 'q1^2 + q2^2')).toBe('0'); // angular momentum and a rotation's invariant
    expect(bracket('q1', 'p1^2 / 2 + q1^4')).toBe('p1');
    expect(bracket('p1', 'p1^2 / 2 + q1^4')).toBe('-4*q1^3');
    // Henon-Heiles with the signs of Sawada and Kotera: x^2 y + y^3/3 has this second integral
    const integrable = '(p1^2 + p2^2) / 2 + (q1^2 + q2^2) / 2 + q1^2 * q2 + q2^3 / 3';
    expect(bracket(integrable, 'p1 * p2 + q1 * q2 + q1^3 / 3 + q1 * q2^2')).toBe('0');
  });

  it('have brackets that are bilinear, antisymmetric, derivations, and obey Jacobi', () => {
    const { plus, times, negative } = ring;
    const bracket = (f: ReturnType<typeof from>, g: typeof f) => ring.bracket(f, g, pairs);
    fc.assert(
      fc.property(some, some, some, (f, g, h) => {
        expect(bracket(f, g)).toEqual(negative(bracket(g, f)));
        expect(bracket(f, plus(g, h))).toEqual(plus(bracket(f, g), bracket(f, h)));
        expect(bracket(f, times(g, h))).toEqual(plus(times(bracket(f, g), h), times(g, bracket(f, h))));
        expect(plus(plus(bracket(f, bracket(g, h)), bracket(g, bracket(h, f))), bracket(h, bracket(f, g)))).toEqual(ring.zero);
      }),
      { numRuns: 25 },
    );
  });

  it('are divided by constants alone', () => {
    expect(ring.text(ring.over(from('q1 + 1'), from('2')))).toBe('1/2*q1 + 1/2');
    expect(() => ring.over(from('q1^2'), from('q1'))).toThrow('q1^2 over q1 is no polynomial known here');
    expect(() => ring.over(from('q1'), ring.zero)).toThrow('q1 over 0 is no polynomial known here');
    const whole = polynomials(integers, ['x']);
    expect(() => whole.over(whole.variables[0] as never, whole.of(2))).toThrow('1 over 2 is no integer');
  });

  it('may have coefficients that are polynomials', () => {
    const inner = polynomials(primeField, ['a']);
    const outer = polynomials(inner, ['x']);
    const [a, x] = [outer.constant(inner.variables[0] as never), outer.variables[0] as (typeof outer)['one']];
    expect(outer.degree(outer.times(outer.plus(x, a), outer.minus(x, a)))).toBe(2);
    expect(outer.isZero(outer.minus(outer.times(a, x), outer.times(x, a)))).toBe(true);
  });

  it('refuse what is no name', () => {
    expect(() => polynomials(rationals, ['x', 'x'])).toThrow(
      'names[1]: got "x"; expected a letter, then letters and digits; no name twice',
    );
    expect(() => polynomials(rationals, ['2x'])).toThrow('names[0]');
    expect(() => ring.derivative(ring.one, 'z')).toThrow('variable: got "z"; expected one of q1, q2, p1, p2');
  });
});

/** By the rules for expressions, multiplied out afterwards. */
function derivativeOfText(text: string, name: string) {
  return evaluate(
    derivative(parseExpression(text, names), name),
    Object.fromEntries(names.map((n, i) => [n, ring.variables[i]])) as never,
    ring,
  );
}
