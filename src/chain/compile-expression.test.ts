import type { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExamplePotential, examplePotentials } from '../../properties/arbitraries/example-potentials.ts';
import { expressions, expressionText } from '../../properties/arbitraries/expressions.ts';
import { uniform } from '../elementary/pseudo-random.ts';
import { decimal } from '../exact/decimal.ts';
import { derivative } from '../exact/derivative.ts';
import { evaluate } from '../exact/evaluate.ts';
import { InputError } from '../input-error.ts';
import { checkedDerivative } from './checked-derivative.ts';
import { compiled, refuseSingularRest } from './compile-expression.ts';
import type { Expression } from './expression.ts';
import { expressionOfNode } from './expression-of-node.ts';
import { parsedNode } from './parse-expression.ts';
import { coefficientNames } from './potential.ts';
import { potentials } from './potentials.ts';

describe.each(examplePotentials)('$name', ({ name, expression, variable, parameters, range }) => {
  const { energy, force, curvature } = compiled(expression, variable, [], parameters);

  it('is least at rest', () => {
    expect(energy(0)).toBeCloseTo(name === 'Lennard-Jones pair' ? -(parameters.eps as number) : 0, 14);
    expect(force(0)).toBeCloseTo(0, 13);
    expect(curvature(0)).toBeGreaterThan(0);
    for (const x of uniform(1, 50, ...range)) expect(energy(x)).toBeGreaterThanOrEqual(energy(0) - 1e-15);
  });

  it('has the force and the curvature of its differences', () => {
    // Central differences, h = 2^-12: h^2/6 |V'''| and |V''''| below 1e-3 (Lennard-Jones, the steepest: V''' < 1e5), rounding u/h below 1e-10.
    const h = 2 ** -12;
    for (const x of uniform(2, 50, ...range)) {
      expect(Math.abs((energy(x + h) - energy(x - h)) / (2 * h) - force(x))).toBeLessThan(2e-3);
      expect(Math.abs((force(x + h) - force(x - h)) / (2 * h) - curvature(x))).toBeLessThan(0.1);
    }
  });
});

describe('compiled', () => {
  // In closed form; 1e-15 and the size of V' where the two group differently.
  it.each<[name: string, slope: (x: number) => number]>([
    ['Morse', (r) => 2 * 1.5 * 0.75 * Math.exp(-0.75 * r) * -Math.expm1(-0.75 * r)],
    ['Lennard-Jones', (r) => 12 * 0.015625 * ((1 + r) ** -7 - (1 + r) ** -13)],
    ['Frenkel-Kontorova', (q) => 0.25 * Math.PI * Math.sin(Math.PI * q)],
    ['sine-Gordon', (q) => 1.25 * Math.sin(q)],
    ['cosh', (r) => Math.sinh(1.25 * r) / 1.25],
    ['log barrier', (r) => r / (1 - (r / 2.5) ** 2)],
    ['Born-Infeld', (r) => r / Math.sqrt(1 + r * r)],
  ])('%s pulls as the text book says', (name, slope) => {
    const { expression, variable, parameters, range } = examplePotentials.find((example) => example.name === name) as ExamplePotential;
    const { force } = compiled(expression, variable, [], parameters);
    for (const x of uniform(3, 200, ...range)) expect(Math.abs(force(x) - slope(x))).toBeLessThan(4e-15 * (1 + 10 * Math.abs(slope(x))));
  });

  it.each(['harmonic', 'fput-alpha', 'fput-beta', 'fput-alphabeta', 'toda'] as const)(
    '%s agrees with the functions of the core',
    (name) => {
      const { energy, force } = compiled(potentials[name].expression, 'r', coefficientNames);
      for (const r of uniform(4, 200, -1, 1)) {
        expect(Math.abs(energy(r, 1.25, 0.5, 0.75) - potentials[name].energy(r, 1.25, 0.5, 0.75))).toBeLessThan(4e-15);
        expect(Math.abs(force(r, 1.25, 0.5, 0.75) - potentials[name].force(r, 1.25, 0.5, 0.75))).toBeLessThan(4e-15);
      }
    },
  );

  it('is the same for the same text and numbers, and another for others', () => {
    const text = 'k * (1 - cos(q / b))';
    const first = compiled(text, 'q', ['quartic'], { k: 1, b: 2 });
    expect(compiled(text, 'q', ['quartic'], { b: 2, k: 1 })).toBe(first);
    expect(compiled(text, 'q', ['quartic'], { k: 1, b: 3 }).force).not.toBe(first.force);
    expect(compiled(text, 'q', ['quartic', 'sextic'], { k: 1, b: 2 })).not.toBe(first);
    expect(compiled('b * q^2', 'q', [], { b: -0 })).not.toBe(compiled('b * q^2', 'q', [], { b: Number.MIN_VALUE }));
  });

  it('takes coefficients in the order of their names', () => {
    const { energy, force, curvature } = compiled('beta * r^3 + alpha * r', 'r', ['stiffness', 'alpha', 'beta']);
    expect([energy(2, 100, 3, 5), force(2, 100, 3, 5), curvature(2, 100, 3, 5)]).toEqual([46, 63, 60]);
  });

  it('puts numbers in the place of parameters, all their digits, negative ones too', () => {
    const { expression, force } = compiled('-a * r^2 / 2 - b * r', 'r', [], { a: -0.1, b: -1 / 3 });
    expect(force(3)).toBe(-(-0.1 * 3) - -1 / 3);
    expect(
      evaluate(expression, { r: decimal(30).of(2) }, decimal(30))
        .sub('0.2')
        .sub(2 / 3)
        .abs()
        .toNumber(),
    ).toBeLessThan(1e-16);
  });

  it('reads pi and e as parameters where they are given', () => {
    expect(compiled('pi * r', 'r', []).force(1)).toBe(Math.PI);
    expect(compiled('pi * r + e * r', 'r', [], { pi: 3, e: 4 }).force(1)).toBe(7);
  });

  it('throws where the elementary functions do', () => {
    const { energy } = compiled('log(1 + r)', 'r', []);
    expect(() => energy(-2)).toThrow(RangeError);
    expect(() => compiled('sqrt(1 + r)', 'r', []).energy(-2)).toThrow('sqrt: x = -1, but x must be a number >= 0');
  });

  it.each<[text: string, parameters: Record<string, number>, message: string]>([
    ['b * r^2', {}, 'expected no other names than the variable r, the coefficients alpha, beta, parameters (none is given); not "b"'],
    ['b * r^2 + q + c * constructor', { c: 1 }, 'parameters c; not "b", "q", "constructor"'],
    ['alpha^2', {}, 'expected an expression in the variable r'],
    ['r^2', { k: 1 }, 'parameters.k: got 1; expected a name that the expression r^2 contains'],
    ['r^2 * k', { k: Number.NaN }, 'parameters.k: got NaN; expected a finite number'],
    ['r^2 * k', { k: Number.POSITIVE_INFINITY }, 'parameters.k: got Infinity; expected a finite number'],
    ['r^2', { r: 1 }, 'parameters.r: got 1; expected another name: "r" is the variable'],
    ['alpha * r^2', { alpha: 1 }, 'parameters.alpha: got 1; expected another name: "alpha" is a coefficient'],
    ['exp(r)', { exp: 1 }, 'parameters.exp: got 1; expected another name: "exp" is a function'],
    ['1 / r', {}, 'expression: got "1 / r"; expected a finite value at r = 0, where the chain is at rest'],
    ['log(r)', {}, 'expected a finite value at r = 0'],
    ['log(r - 1)', {}, 'expected a finite value at r = 0'],
    ['sqrt(r)', {}, 'expected a finite slope at r = 0'],
    ['(1 + r)^-12 / k', { k: 0 }, 'expected a finite value at r = 0'],
    ['r^', {}, 'not what stands there'],
    ['tanh(r)', {}, 'exp, log, sin, cos, sqrt, pi and e, not "tanh(r)"'],
  ])('refuses %s with %j', (text, parameters, message) => {
    const call = () => compiled(text, 'r', ['alpha', 'beta'], parameters);
    expect(call).toThrow(InputError);
    expect(call).toThrow(message);
  });

  it('can only be checked at rest with the coefficients of a bond', () => {
    const text = 'log(alpha + r)';
    const it = compiled(text, 'r', ['alpha']);
    expect(() => refuseSingularRest(text, 'r', it, [1])).not.toThrow();
    expect(() => refuseSingularRest(text, 'r', it, [0])).toThrow('expected a finite value at r = 0');
    expect(() => refuseSingularRest(text, 'r', it, [-1])).toThrow(InputError);
  });
});

describe('the derivative by mathjs', () => {
  const real = decimal(40);

  /** The expressions that differ at a point; undefined where one of them is no number. */
  function differ(pair: readonly [Expression, Expression], values: Parameters<typeof evaluate<Decimal>>[1]): boolean | undefined {
    try {
      const [a, b] = [evaluate(pair[0], values, real), evaluate(pair[1], values, real)];
      // 1e-15 where 40 digits are there: what cancels in a random expression leaves more than half of them
      return a.isFinite() && b.isFinite() ? a.sub(b).abs().gt(a.abs().add(b.abs()).mul(1e-15).add(1e-15)) : undefined;
    } catch (error) {
      if (error instanceof RangeError) return undefined; // outside the domain of log or sqrt
      throw error;
    }
  }

  it('is ours for 2000 pairs of random expression and point in 40 digits, and again for the second', () => {
    const answers = { first: [] as boolean[], second: [] as boolean[] };
    for (const [i, expression] of fc.sample(expressions(3), { seed: 1953, numRuns: 1000 }).entries()) {
      const text = expressionText(expression);
      const first = checkedDerivative({ node: parsedNode(text), expression }, 'r', text, []);
      const ours = derivative(expression, 'r');
      for (const r of uniform(i, 3, -2, 2)) {
        const values = { r: real.of(r), alpha: real.of(-0.75), a: real.of(1.25) };
        const answer = differ([first.expression, ours], values);
        if (answer !== undefined) answers.first.push(answer);
      }
      if (i % 4 > 0) continue;
      const second = checkedDerivative(first, 'r', text, []);
      const answer = differ([second.expression, derivative(ours, 'r')], { r: real.of(0.375), alpha: real.of(0.75), a: real.of(1.25) });
      if (answer !== undefined) answers.second.push(answer);
    }
    expect(answers.first.length).toBeGreaterThan(2000);
    expect(answers.second.length).toBeGreaterThan(200);
    expect([...answers.first, ...answers.second]).not.toContain(true);
  });

  it('is refused where it is wrong', () => {
    const node = parsedNode('r^3');
    const wrong = { node, expression: expressionOfNode(parsedNode('r^3 * (1 + 1 / 1e9)'), '', []) };
    expect(() => checkedDerivative(wrong, 'r', 'r^3', [])).toThrow('the derivative of r^3 by mathjs is wrong at r = 0.125');
  });
});
