import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hamiltonianOf } from '../../oracles/hamiltonian/hamiltonian-of.ts';
import { runs } from '../../properties/arbitraries/runs.ts';
import { decimal } from '../exact/decimal.ts';
import { derivative } from '../exact/derivative.ts';
import { evaluate } from '../exact/evaluate.ts';
import { type Chain, chain } from './chain.ts';
import { coefficientAt } from './coefficient.ts';
import { force } from './force.ts';
import type { PotentialName } from './potentials.ts';
import { laneOf, type State, state } from './state.ts';

const kindOf = (potential: PotentialName) =>
  ({ system: potential, maxSites: 8, time: 1, schemes: [{ scheme: 'rk4', steps: [1] }] }) as const;
const real = decimal(40);

/** -dH/dq_j from the expression of H, and the sum of the absolute values of the bond forces in it. */
function exactForce(system: Chain, { q }: State) {
  const { potential, bonds, sites } = hamiltonianOf(system);
  const slope = derivative(potential, 'r');
  const sums = Array.from({ length: sites }, () => ({ force: real.of(0), size: 0 }));
  for (const { left, right, coefficients } of bonds) {
    const at = (site: number | 'wall') => real.of(site === 'wall' ? 0 : q[site]);
    const { stiffness, alpha } = coefficients;
    const pull = evaluate(slope, { r: at(right).sub(at(left)), stiffness: real.of(stiffness), alpha: real.of(alpha) }, real);
    for (const [site, own] of [
      [left, pull],
      [right, pull.neg()],
    ] as const) {
      if (site === 'wall') continue;
      sums[site] = { force: sums[site].force.add(own), size: sums[site].size + own.abs().toNumber() };
    }
  }
  return sums;
}

describe('force', () => {
  it.each<PotentialName>(['harmonic', 'fput-alpha', 'toda'])('is -dH/dq of the Hamiltonian as an expression: %s', (potential) => {
    fc.assert(
      fc.property(runs(kindOf(potential)), ({ chain, start }) => {
        const computed = force(chain, start);
        exactForce(chain, start).forEach((exact, site) => {
          // r is exact on the grid; a bond force has at most 4 u of itself, their difference one more rounding
          const deviation = exact.force.sub(real.of(computed[site])).abs().toNumber();
          expect(deviation).toBeLessThanOrEqual(5 * 2 ** -53 * exact.size);
        });
      }),
      { seed: 1953, numRuns: 50 },
    );
  });

  it('adds up to 0 on a ring, exactly: all bond forces of an fput-alpha chain are exact on the grid', () => {
    fc.assert(
      fc.property(runs(kindOf('fput-alpha')), (run) => {
        fc.pre(run.chain.boundary === 'periodic');
        expect(force(run.chain, run.start).reduce((a, b) => a + b, 0)).toBe(0);
      }),
      { seed: 1953 },
    );
  });

  it('turns round with a reflected chain, bit for bit', () => {
    fc.assert(
      fc.property(runs(kindOf('toda')), ({ chain: system, start }) => {
        const bonds = hamiltonianOf(system).bonds.length;
        // reflection takes site j to N-1-j; so bond b to bonds-1-b between walls, on a ring the closing bond stays
        const mirror = (bond: number) => (system.boundary === 'fixed' ? bonds - 1 - bond : (2 * bonds - 2 - bond) % bonds);
        const reflected = (x: Chain['alpha']) => Array.from({ length: bonds }, (_, bond) => coefficientAt(x, mirror(bond)));
        const image = chain({ ...system, stiffness: reflected(system.stiffness), alpha: reflected(system.alpha) });
        const turned = (x: Float64Array) => x.map((y) => 0 - y).reverse();
        expect(force(image, { ...start, q: turned(start.q) })).toEqual(turned(force(system, start)));
      }),
      { seed: 1953 },
    );
  });

  it('of a realisation is that of the realisation alone', () => {
    const system = chain({ potential: 'toda', boundary: 'periodic', sites: 3, alpha: [1, 2, 0.5] });
    const two = state([0.5, 1, -0.25, 0, 1, 0.125], new Float64Array(6), 2);
    expect([0, 1].map((lane) => force(system, two, lane))).toEqual([0, 1].map((lane) => force(system, laneOf(two, lane))));
  });
});
