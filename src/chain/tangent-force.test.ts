import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hamiltonianOf } from '../../oracles/hamiltonian/hamiltonian-of.ts';
import { runs } from '../../properties/arbitraries/runs.ts';
import { decimal } from '../exact/decimal.ts';
import { derivative } from '../exact/derivative.ts';
import { evaluate } from '../exact/evaluate.ts';
import { type Chain, chain } from './chain.ts';
import { force } from './force.ts';
import { type PotentialName, potentials } from './potentials.ts';
import { laneOf, type State, state } from './state.ts';
import { tangentForce } from './tangent-force.ts';

const names = Object.keys(potentials) as PotentialName[];
const kindOf = (potential: PotentialName) =>
  ({ system: potential, maxSites: 8, time: 1, schemes: [{ scheme: 'rk4', steps: [1] }] }) as const;
const real = decimal(40);

/** -sum_k d^2 H / dq_j dq_k v_k from the expression of H, and the sum of the absolute values of the bonds' terms in it. */
function exactTangent(system: Chain, { q }: State, v: Float64Array) {
  const { potential, bonds, sites } = hamiltonianOf(system);
  const curvature = derivative(derivative(potential, 'r'), 'r');
  const sums = Array.from({ length: sites }, () => ({ value: real.of(0), size: 0 }));
  for (const { left, right, coefficients } of bonds) {
    const length = (x: Float64Array) => {
      const [a, b] = [left, right].map((site) => real.of(site === 'wall' ? 0 : x[site]));
      return b.sub(a);
    };
    const named = Object.fromEntries(Object.entries(coefficients).map(([name, x]) => [name, real.of(x)]));
    const term = evaluate(curvature, { ...named, r: length(q) }, real).times(length(v));
    for (const [site, own] of [
      [left, term],
      [right, term.neg()],
    ] as const) {
      if (site === 'wall') continue;
      sums[site] = { value: sums[site].value.add(own), size: sums[site].size + own.abs().toNumber() };
    }
  }
  return sums;
}

describe('the tangent force', () => {
  it.each(names)('is minus the Hessian of the Hamiltonian as an expression, times the direction: %s', (potential) => {
    fc.assert(
      fc.property(runs(kindOf(potential)), ({ chain: system, start }) => {
        const computed = tangentForce(system, start, start.p);
        exactTangent(system, start, start.p).forEach((exact, site) => {
          // r and v's differences are exact on the grid; V'' has at most 3 u of itself, its product and the difference one more each
          const deviation = exact.value.sub(real.of(computed[site])).abs().toNumber();
          expect(deviation).toBeLessThanOrEqual(5 * 2 ** -53 * exact.size);
        });
      }),
      { seed: 1953, numRuns: 50 },
    );
  });

  it('is how the force changes: the difference quotient of a quadratic force about its middle, exactly', () => {
    // every number here has few bits
    const system = chain({
      potential: 'fput-alpha',
      boundary: 'periodic',
      sites: 4,
      alpha: [0.5, -0.25, 1, 0.125],
      stiffness: [1, 2, 0.5, 1],
    });
    const [q, v] = [Float64Array.of(0.25, -0.125, 0.5, 0.375), Float64Array.of(1, -0.5, 0.25, 2)];
    const at = (by: number) =>
      force(
        system,
        state(
          q.map((x, i) => x + by * v[i]),
          q,
        ),
      );
    const [ahead, behind] = [at(0.125), at(-0.125)];
    expect(tangentForce(system, state(q, q), v)).toEqual(ahead.map((f, i) => (f - behind[i]) / 0.25));
  });

  it('of a realisation is that of the realisation alone', () => {
    const system = chain({ potential: 'toda', boundary: 'periodic', sites: 3, alpha: [1, 2, 0.5] });
    const two = state([0.5, 1, -0.25, 0, 1, 0.125], new Float64Array(6), 2);
    const v = Float64Array.of(1, -0.5, 0.25);
    expect([0, 1].map((lane) => tangentForce(system, two, v, lane))).toEqual(
      [0, 1].map((lane) => tangentForce(system, laneOf(two, lane), v)),
    );
  });
});
