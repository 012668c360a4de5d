import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { examplePotentials } from '../../properties/arbitraries/example-potentials.ts';
import { parseExpression } from '../chain/parse-expression.ts';
import { withParameters } from '../chain/with-parameters.ts';
import { decimal } from '../exact/decimal.ts';
import { evaluate } from '../exact/evaluate.ts';
import type { Hamiltonian } from './hamiltonian.ts';
import { type Point, taylor } from './taylor.ts';

const Exact = Decimal.clone({ precision: 50 });
const [one, two] = [new Exact(1), new Exact(2)];
const alone = (potential: string): Hamiltonian => ({
  sites: 1,
  potential: parseExpression(potential),
  bonds: [{ left: 'wall', right: 0, coefficients: { k: 2 } }],
});
const real = decimal(30);

/** One site on one bond, q(0) = start, p(0) = 0, and the solution in closed form. */
const solved: readonly [name: string, potential: string, start: number, q: (t: Decimal) => Decimal, p: (t: Decimal) => Decimal][] = [
  ['k q^2/2: q = cos(sqrt 2 t)', 'k * r^2 / 2', 1, (t) => two.sqrt().mul(t).cos(), (t) => two.sqrt().mul(t).sin().mul(two.sqrt()).neg()],
  [
    'exp(-q): q = 2 ln cosh(t / sqrt 2)',
    'exp(-r)',
    0,
    (t) => t.div(two.sqrt()).cosh().ln().mul(2),
    (t) => t.div(two.sqrt()).tanh().mul(two.sqrt()),
  ],
  ['1/(2 q^2): q = sqrt(1 + t^2)', '1 / (k * r^2)', 1, (t) => t.mul(t).add(1).sqrt(), (t) => t.div(t.mul(t).add(1).sqrt())],
  ['q^4/2 - q^2/2: q = 1 / cosh t', 'r^4 / 2 - r^2 / 2', 1, (t) => one.div(t.cosh()), (t) => t.tanh().div(t.cosh()).neg()],
];

describe('taylor', () => {
  // A step's sums are dominated by their first terms and rounded by a few units of 1e-30; a few dozen steps, errors enlarged up to
  // tenfold: below 1e-27. Measured: at most 2.1e-29. A wrong coefficient would show in the first digits.
  it.each(solved)('solves %s to 27 digits', (_, potential, start, q, p) => {
    const times = [0, 0.3, 1, 2.3]; // differences of these are no doubles
    const points = taylor(alone(potential), [start], [0], times, real);
    points.forEach((point, i) => {
      const t = new Exact(real.of(times[i]));
      expect(point.q[0].sub(q(t)).abs().toNumber()).toBeLessThan(1e-27);
      expect(point.p[0].sub(p(t)).abs().toNumber()).toBeLessThan(1e-27);
    });
  });

  it.each([[[-1]], [[1, 0.5]], [[Number.NaN]], [[Number.POSITIVE_INFINITY]]])('refuses the times %j', (times) => {
    expect(() => taylor(alone('r^2'), [1], [0], times, real)).toThrow(/times\[\d\]: got .*; expected a finite time/);
  });

  it('gives the start at time 0 and as often as a time is asked for', () => {
    const points = taylor(alone('r^4'), [0.5], [-0.25], [0, 0, 1, 1], real);
    expect([points[0].q[0].toNumber(), points[0].p[0].toNumber()]).toEqual([0.5, -0.25]);
    expect(points[1]).toEqual(points[0]);
    expect(points[3]).toEqual(points[2]);
    expect(points[2].q[0].eq(points[0].q[0])).toBe(false);
  });

  it('lets bonds pull on both ends, each as its coefficients say', () => {
    // two free sites on a bond of k = 2: centre of mass at rest, r = cos(2 t) with reduced mass 1/2; and a bond that pulls nowhere
    const free: Hamiltonian = {
      sites: 2,
      potential: parseExpression('k * r^2 / 2'),
      bonds: [
        { left: 0, right: 1, coefficients: { k: 2 } },
        { left: 1, right: 0, coefficients: { k: 0 } },
      ],
    };
    const [{ q }] = taylor(free, [-0.5, 0.5], [0, 0], [1], real);
    expect(q[1].add(q[0]).abs().toNumber()).toBeLessThan(1e-28);
    expect(q[1].sub(q[0]).sub(two.cos()).abs().toNumber()).toBeLessThan(1e-27);
  });

  // Every function that an expression may hold. The error of H is that of the state times the slopes, below 10 here.
  it.each(examplePotentials)('keeps the energy of three sites on $name bonds to 26 digits', ({ expression, variable, parameters }) => {
    const potential = withParameters(parseExpression(variable === 'q' ? expression.replaceAll('q', 'r') : expression), parameters);
    const chain: Hamiltonian = {
      sites: 3,
      potential,
      bonds: (
        [
          ['wall', 0],
          [0, 1],
          [1, 2],
          [2, 'wall'],
        ] as const
      ).map(([left, right]) => ({ left, right, coefficients: {} })),
    };
    const [start, end] = taylor(chain, [0.0625, -0.03125, 0], [0.125, 0, -0.0625], [0, 0.5], real) as [Point<Decimal>, Point<Decimal>];
    const energy = ({ q, p }: Point<Decimal>) => {
      const kinetic = p.reduce((sum, x) => sum.add(x.mul(x).div(2)), new Exact(0));
      const r = [q[0], q[1].sub(q[0]), q[2].sub(q[1]), q[2].neg()];
      return r.reduce((sum, x) => sum.add(evaluate(potential, { r: x }, real)), kinetic);
    };
    expect(energy(end).sub(energy(start)).abs().toNumber()).toBeLessThan(1e-26);
    expect(end.q[0].sub(start.q[0]).abs().toNumber()).toBeGreaterThan(0.001);
  });

  it('errs by its own digits: with 20 digits the error lies between 1e-24 and 1e-16', () => {
    const coarse = decimal(20);
    const [{ q }] = taylor(alone('k * r^2 / 2'), [1], [0], [2], coarse);
    const error = new Exact(q[0]).sub(two.sqrt().mul(2).cos()).abs().toNumber();
    expect(error).toBeLessThan(1e-16);
    expect(error).toBeGreaterThan(1e-24);
  });
});
