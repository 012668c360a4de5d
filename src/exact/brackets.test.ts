import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExpression } from '../chain/parse-expression.ts';
import { hamiltonianField, poissonBracket, ratesAlong, spinBracket, spinField } from './brackets.ts';
import { evaluate } from './evaluate.ts';
import type { Formula, Operations } from './operations.ts';
import { polynomials } from './polynomials.ts';
import { primeField } from './prime-field.ts';
import { rational, rationals } from './rationals.ts';

/** A formula in q1, q2, p1, p2 and the parameter c. */
const names = ['q1', 'q2', 'p1', 'p2', 'c'];
const formula = (text: string, of = names): Formula => {
  const expression = parseExpression(text, of);
  return (over, x) => evaluate(expression, Object.fromEntries(of.map((name, i) => [name, x[i]])) as never, over);
};
const elements = fc.bigInt({ min: 0n, max: 1n << 60n });
const points = (count: number) => fc.array(elements, { minLength: count, maxLength: count });
const plus =
  (f: Formula, g: Formula): Formula =>
  (over, x) =>
    over.plus(f(over, x), g(over, x));
const times =
  (f: Formula, g: Formula): Formula =>
  (over, x) =>
    over.times(f(over, x), g(over, x));

const f = formula('q1^2 * p2 - c * q2 / (1 + p1^2)');
const g = formula('(q1 - q2)^3 / 3 + p1 * p2');
const h = formula('(p1^2 + p2^2) / 2 + c / (q1^2 + q2^2)');

/** Jacobi, Leibniz, antisymmetry, at every point. */
function lawsHold(bracket: (a: Formula, b: Formula) => Formula, [a, b, c]: readonly [Formula, Formula, Formula], variables: number) {
  fc.assert(
    fc.property(points(variables), (x) => {
      const at = (one: Formula) => one(primeField, x);
      expect(at(plus(bracket(a, b), bracket(b, a)))).toBe(0n);
      expect(at(bracket(a, times(b, c)))).toBe(at(plus(times(bracket(a, b), c), times(b, bracket(a, c)))));
      expect(at(plus(plus(bracket(a, bracket(b, c)), bracket(b, bracket(c, a))), bracket(c, bracket(a, b))))).toBe(0n);
    }),
    { numRuns: 20 },
  );
}

describe('the Poisson bracket', () => {
  const bracket = (a: Formula, b: Formula) => poissonBracket(a, b, 2);

  it('of coordinates is that of the textbook', () => {
    const x = [2n, 3n, 5n, 7n, 11n];
    const value = (a: string, b: string) => bracket(formula(a), formula(b))(primeField, x);
    expect(value('q1', 'p1')).toBe(1n);
    expect(value('p2', 'q2')).toBe(primeField.of(-1));
    expect(value('q1', 'p2')).toBe(0n);
    expect(value('q1', 'q2')).toBe(0n);
    expect(value('c', 'p1')).toBe(0n); // a parameter does not move
  });

  it('is antisymmetric, a derivation, and obeys Jacobi, for rational functions', () => lawsHold(bracket, [f, g, h], 5));

  it('of polynomials is what multiplying out gives', () => {
    const ring = polynomials(primeField, names.slice(0, 4));
    const [one, other] = ['q1^2 * p2 - 3 * q2 * p1', '(q1 - q2)^3 / 3 + p1 * p2'].map((text) => formula(text, names.slice(0, 4))) as [
      Formula,
      Formula,
    ];
    const product = ring.bracket(one(ring, ring.variables), other(ring, ring.variables), [
      ['q1', 'p1'],
      ['q2', 'p2'],
    ]);
    fc.assert(
      fc.property(points(4), (x) => {
        expect(ring.at(product, x, primeField, (c) => c)).toBe(bracket(one, other)(primeField, x));
      }),
    );
    expect(bracket(one, other)(ring, ring.variables)).toEqual(product); // the formula itself, over polynomials
  });

  it('vanishes for the integrals of Calogero and Moser', () => {
    // tr L^2 and tr L^3 of L_jk = p_j delta_jk + i g (1 - delta_jk) / (q_j - q_k): 1/r^2 between three particles. F. Calogero, J. Math. Phys.
    // 12, 419 (1971); J. Moser, Adv. Math. 16, 197 (1975)
    const others = [
      [0, 1, 2],
      [1, 0, 2],
      [2, 0, 1],
    ] as const;
    const integral =
      (m: 2 | 3, factor = 1): Formula =>
      <T>(over: Operations<T>, x: readonly T[]) =>
        others.reduce((sum, [j, ...rest]) => {
          const p = x[3 + j] as T;
          const pulls = rest.map((k) => {
            const r = over.minus(x[j] as T, x[k] as T);
            return over.over(x[6] as T, over.times(r, r));
          });
          const pull = pulls.reduce(over.plus);
          const own =
            m === 2 ? over.plus(over.times(p, p), pull) : over.times(p, over.plus(over.times(p, p), over.times(over.of(3 * factor), pull)));
          return over.plus(sum, own);
        }, over.of(0));
    fc.assert(
      fc.property(points(7), (x) => {
        fc.pre(new Set(x.slice(0, 3)).size === 3);
        expect(poissonBracket(integral(2), integral(3), 3)(primeField, x)).toBe(0n);
      }),
      { numRuns: 20 },
    );
    expect(poissonBracket(integral(2), integral(3, 2), 3)(primeField, [1n, 2n, 5n, 1n, 3n, 4n, 1n])).not.toBe(0n);
  });

  it('with H is how fast things change', () => {
    const x = ['1/2', '3', '-2', '5', '7'].map(rational);
    const field = hamiltonianField(h, 2);
    expect(field(rationals, x).slice(0, 2)).toEqual(x.slice(2, 4)); // dq/dt = p
    expect(rationals.text(field(rationals, x)[2] as never)).toBe('112/1369'); // 2 c q1 / (q1^2 + q2^2)^2 = 7 / (37/4)^2
    expect(ratesAlong((over, y) => [f(over, y)], field)(rationals, x)).toEqual([bracket(f, h)(rationals, x)]);
  });

  it('refuses more degrees of freedom than there are variables', () => {
    expect(() => poissonBracket(f, g, 3)(primeField, [0n, 0n, 0n, 0n, 0n])).toThrow(
      'degreesOfFreedom: got 3; expected a whole number from 1 to 2: there are 5 variables',
    );
  });
});

describe('the bracket of spins', () => {
  const components = ['x0', 'y0', 'z0', 'x1', 'y1', 'z1', 'c'];
  const of = (text: string) => formula(text, components);
  const bracket = (a: Formula, b: Formula) => spinBracket(a, b, 2);

  it('of components is that of angular momenta', () => {
    const x = [2n, 3n, 5n, 7n, 11n, 13n, 17n];
    const value = (a: string, b: string) => bracket(of(a), of(b))(primeField, x);
    expect(value('x0', 'y0')).toBe(5n);
    expect(value('y1', 'z1')).toBe(7n);
    expect(value('z1', 'x1')).toBe(11n);
    expect(value('x0', 'y1')).toBe(0n);
    expect(value('x0^2 + y0^2 + z0^2', 'x0 * y1 - z0')).toBe(0n);
  });

  it('is antisymmetric, a derivation, and obeys Jacobi', () =>
    lawsHold(bracket, [of('x0 * y1 - c * z0^2'), of('(x0 - z1)^2 * y0'), of('x0 * x1 + y0 * y1 + z0 * z1')], 7));

  it('refuses more spins than there are components of', () => {
    expect(() => bracket(of('x0'), of('y0'))(primeField, [1n, 2n, 3n])).toThrow(
      'spins: got 2; expected a whole number from 1 to 1: there are 3 variables',
    );
  });

  it('with H is grad H x S: a spin in a field turns about it', () => {
    // H = c z0: dS/dt = c e_z x S = c (-y, x, 0)
    const x = [2, 3, 5, 7, 11, 13, 17].map((n) => rationals.of(n));
    expect(spinField(of('c * z0'), 2)(rationals, x).map(rationals.text)).toEqual(['-51', '34', '0', '0', '0', '0', '0']);
  });
});
