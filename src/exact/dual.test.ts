import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExpression } from '../chain/parse-expression.ts';
import { decimal } from './decimal.ts';
import { derivative } from './derivative.ts';
import { duals, gradient, gradientOfSum, type LocalTerm, slopesAlong, sumOf } from './dual.ts';
import { evaluate } from './evaluate.ts';
import { float64 } from './float64.ts';
import type { Formula } from './operations.ts';
import { primeField } from './prime-field.ts';
import { type Rational, rational, rationals } from './rationals.ts';

const f: Formula = (over, [x, y]) => evaluate(parseExpression('(x^3 - 2 * y)^2 / (1 + y^2)'), { x, y } as never, over);

describe('dual numbers', () => {
  it('give the slopes of expressions: rational functions, exactly', () => {
    const expression = parseExpression('(x^3 - 2 * y)^2 / (1 + y^2)');
    const elements = fc.bigInt({ min: 0n, max: 1n << 60n });
    fc.assert(
      fc.property(elements, elements, (x, y) => {
        const expected = ['x', 'y'].map((name) => evaluate(derivative(expression, name), { x, y }, primeField));
        expect(gradient(f, primeField, [x, y])).toEqual(expected);
      }),
    );
  });

  it('give a slope worked out by hand', () => {
    // d/dx x^2/(1 - x) = (2x - x^2)/(1 - x)^2, at 1/2: 3
    const g: Formula = (over, [x]) => over.over(over.times(x as never, x as never), over.minus(over.of(1), x as never));
    expect(gradient(g, rationals, [rational('1/2')]).map(rationals.text)).toEqual(['3']);
  });

  it.each(['exp', 'log', 'sin', 'cos', 'sqrt'] as const)('know the slope of %s, to 38 digits', (name) => {
    const real = decimal(80);
    const expression = parseExpression(`${name}(x^2 + 1)`);
    const at = (x: ReturnType<typeof real.of>) => evaluate(expression, { x }, real);
    const [x, h] = [real.of(0.75), real.over(real.of(1), real.of(1e20))];
    const { value, slope } = evaluate(expression, { x: { value: x, slope: real.of(1) } }, duals(real));
    expect(value).toEqual(at(x));
    const quotient = real.over(real.minus(at(real.plus(x, h)), at(real.minus(x, h))), real.times(real.of(2), h));
    // h^2 |f'''| / 6 is 1e-39 for exp and less for the others; the roundings of 80 digits over h are 1e-59
    expect(Math.abs(real.toNumber(real.minus(slope, quotient)))).toBeLessThan(1e-38);
  });

  it('have no functions where the numbers below have none', () => {
    expect('exp' in duals(rationals)).toBe(false);
    expect(() => evaluate(parseExpression('exp(x)'), { x: rational('1') }, rationals)).toThrow(
      'expression: got "exp(...)"; expected sums, products, quotients and powers alone: exact numbers have no functions',
    );
  });

  it('over dual numbers have second derivatives', () => {
    // d2/dx dy of x^3 y^2 at (2, 5) is 6 x^2 y = 120, d2/dx2 is 6 x y^2 = 300
    const cubic: Formula = (over, x) => evaluate(parseExpression('x^3 * y^2'), { x: x[0], y: x[1] } as never, over);
    const slopeInX: Formula = (over, x) => gradient(cubic, over, x, [0])[0] as never;
    expect(gradient(slopeInX, rationals, [rational('2'), rational('5')]).map(rationals.text)).toEqual(['300', '120']);
  });

  it('along a direction are the gradient times the direction', () => {
    const numbers = fc.integer({ min: -20, max: 20 }).map((n) => rationals.ofInteger(BigInt(n)));
    fc.assert(
      fc.property(fc.tuple(numbers, numbers), fc.tuple(numbers, numbers), (x, v) => {
        const [slope] = slopesAlong((over, y) => [f(over, y)], rationals, x, v);
        const [a, b] = gradient(f, rationals, x) as [Rational, Rational];
        expect(slope).toEqual(rationals.plus(rationals.times(a, v[0]), rationals.times(b, v[1])));
      }),
    );
  });

  it('differentiate a sum of local terms term by term', () => {
    const terms: LocalTerm[] = [0, 1, 2, 3].map((i) => ({
      on: [i, (i + 1) % 4, 4],
      formula: (over, [a, b, c]) => over.times(f(over, [a as never, b as never]), c as never),
    }));
    const x = [3, -1, 4, 2, 5].map((n) => primeField.of(n));
    expect(gradientOfSum(terms, primeField, x, 4)).toEqual(gradient(sumOf(terms), primeField, x, [0, 1, 2, 3]));
  });

  it('work over doubles', () => {
    const expression = parseExpression('exp(2 * x)');
    expect(evaluate(expression, { x: { value: 0, slope: 1 } }, duals(float64))).toEqual({ value: 1, slope: 2 });
  });
});
