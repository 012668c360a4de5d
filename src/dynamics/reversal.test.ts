import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../properties/arbitraries/runs.ts';
import { chain } from '../chain/chain.ts';
import { state } from '../chain/state.ts';
import { coefficientValue } from '../schemes/scheme.ts';
import { type SchemeName, schemes } from '../schemes/schemes.ts';
import { trajectory } from './trajectory.ts';

describe('a negative step', () => {
  it('undoes leapfrog on a harmonic chain exactly, where nothing is rounded', () => {
    // stiffness k/8, h = 1/4: a step lengthens q and p by at most 2 + 8 bits, four steps from k/128 by 40: all within 53 bits
    const drawn = runs({ potential: 'harmonic', maxSites: 6, time: 1, schemes: [{ scheme: 'velocity-verlet', steps: [1 / 4] }] });
    fc.assert(
      fc.property(drawn, ({ chain: system, start, scheme, step }) => {
        const [there] = trajectory(system, start, schemes[scheme], step, [4]).states;
        expect(there).not.toEqual(start);
        expect(trajectory(system, there, schemes[scheme], -step, [4]).states).toEqual([start]);
      }),
      { seed: 1953 },
    );
  });

  /** Three sites, alpha r below 1/2 for all times here: |V''| = |1 + 2 alpha r| < 2. */
  const system = chain({ potential: 'fput-alpha', boundary: 'fixed', sites: 3, alpha: 0.25 });
  const start = state([0.25, -0.125, 0.375], [0.5, -0.25, 0.125]);
  const [h, count] = [1 / 32, 16];
  const returned = (name: SchemeName) => {
    const there = trajectory(system, start, schemes[name], h, [count]).states[0];
    const back = trajectory(system, there, schemes[name], -h, [count]).states[0];
    return Math.max(...[...back.q, ...back.p].map((x, i) => Math.abs(x - [...start.q, ...start.p][i])));
  };

  it.each(['velocity-verlet', 'forest-ruth', 'srkn11b'] as const)('undoes %s up to rounding', (name) => {
    const { kicks, drifts } = schemes[name];
    // A kick k enlarges an error (largest component) by at most 1 + 8 |k| h, as |df_j| <= 4 |V''| |dq|; a drift d by 1 + |d| h. A stage
    // rounds numbers below 1 by at most 4 u. There and back: twice the stages.
    const growth = [...kicks.map((k) => 1 + 8 * Math.abs(coefficientValue(k)) * h), ...drifts.map((d) => 1 + Math.abs(coefficientValue(d)) * h)];
    const bound = 4 * 2 ** -53 * 2 * count * growth.length * growth.reduce((a, b) => a * b) ** (2 * count);
    console.log(name, bound, returned(name));
    expect(returned(name)).toBeLessThan(bound);
  });

  it('does not undo rk4: its way back errs by the order of h^5', () => {
    console.log(returned('rk4'));
    expect(returned('rk4')).toBeGreaterThan(1e-10);
  });
});
