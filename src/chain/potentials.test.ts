import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../exact/decimal.ts';
import { derivative } from '../exact/derivative.ts';
import { evaluate } from '../exact/evaluate.ts';
import { parseExpression } from './parse-expression.ts';
import type { Potential } from './potential.ts';
import { type PotentialName, potentials } from './potentials.ts';

const real = decimal(40);
const u = 2 ** -53;

/** The roundings of V, V' and V'', each of at most u of what it rounds, for r = k/128 and coefficients k/16, whose products are exact. */
const roundings: Record<PotentialName, { energy: number; force: number; curvature: number }> = {
  harmonic: { energy: 0, force: 0, curvature: 0 },
  // the division by 3, the sum and the product; all of V' and V'' is exact
  'fput-alpha': { energy: 3, force: 0, curvature: 0 },
  // every product and sum is exact: at most 48 bits
  'fput-beta': { energy: 0, force: 0, curvature: 0 },
  // as fput-alpha, and one sum more
  'fput-alphabeta': { energy: 4, force: 0, curvature: 0 },
  // exp(x) - 1 - x within 0.75 ulp = 1.5 u, expm1 within 0.56 ulp = 1.12 u, exp within 0.51 ulp = 1.02 u; a product and a quotient each, of V'' a product only
  toda: { energy: 4, force: 4, curvature: 3 },
};

const cases = fc.tuple(
  fc.integer({ min: -512, max: 512 }),
  fc.integer({ min: 1, max: 32 }),
  fc.integer({ min: 1, max: 64 }),
  fc.boolean(),
  fc.integer({ min: 1, max: 64 }),
);

describe.each(Object.entries(potentials))('the %s bond', (name, potential: Potential) => {
  const energy = parseExpression(potential.expression);
  const force = derivative(energy, 'r');
  const curvature = derivative(force, 'r');
  const count = roundings[name as PotentialName];

  it('has the energy of its expression, its force and its curvature by deriving it, within the roundings counted', () => {
    fc.assert(
      fc.property(cases, ([k, s, a, negative, b]) => {
        const [r, stiffness, alpha, beta] = [k / 128, s / 16, (negative ? -a : a) / 16, b / 16];
        const values = { r: real.of(r), stiffness: real.of(stiffness), alpha: real.of(alpha), beta: real.of(beta) };
        const deviation = (computed: number, exact: Decimal) => exact.sub(real.of(computed)).abs().toNumber();
        const [exactEnergy, exactForce] = [evaluate(energy, values, real), evaluate(force, values, real)];
        // terms of a polynomial may cancel: what is rounded is at most the sum of their absolute values
        const polynomial = r * r * (stiffness / 2 + Math.abs(alpha * r) / 3 + (beta * r * r) / 4);
        const size = name === 'toda' ? exactEnergy.toNumber() : polynomial;
        expect(deviation(potential.energy(r, stiffness, alpha, beta), exactEnergy)).toBeLessThanOrEqual(count.energy * u * size);
        const pull = exactForce.abs().toNumber();
        expect(deviation(potential.force(r, stiffness, alpha, beta), exactForce)).toBeLessThanOrEqual(count.force * u * pull);
        const exactCurvature = evaluate(curvature, values, real);
        const roundedBy = count.curvature * u * exactCurvature.abs().toNumber();
        expect(deviation(potential.curvature(r, stiffness, alpha, beta), exactCurvature)).toBeLessThanOrEqual(roundedBy);
      }),
      { seed: 1953, numRuns: 500 },
    );
  });

  it('has its name, and needs the coefficients that its expression names', () => {
    expect(potential.name).toBe(name);
    const given = Object.fromEntries(['r', ...potential.coefficients].map((symbol) => [symbol, real.of(1)]));
    expect(evaluate(energy, given, real)).toBeInstanceOf(Decimal);
  });
});

describe('the barrier of the fput-alpha bond', () => {
  const { barrier, expression } = potentials['fput-alpha'] as Required<Pick<Potential, 'barrier' | 'expression'>>;
  const energy = parseExpression(expression);
  const [slope, curvature] = [derivative(energy, 'r'), derivative(derivative(energy, 'r'), 'r')];

  it.each([
    [1, 1],
    [0.375, -2],
    [1.5, 0.25],
    [2, -0.125],
  ])('is a maximum of the expression for chi = %f, alpha = %f', (stiffness, alpha) => {
    const { at, height } = barrier(stiffness, alpha, 0);
    const values = { r: real.of(at), stiffness: real.of(stiffness), alpha: real.of(alpha) };
    // alpha is a power of two: -chi/alpha is exact, and the height is one rounded quotient
    expect(evaluate(slope, values, real).toNumber()).toBe(0);
    expect(evaluate(curvature, values, real).toNumber()).toBe(-stiffness);
    expect(evaluate(energy, values, real).toNumber()).toBe(height);
  });

  it('is nowhere without alpha', () => {
    expect(barrier(1, 0, 0)).toEqual({ at: Number.NEGATIVE_INFINITY, height: Number.POSITIVE_INFINITY });
  });
});
