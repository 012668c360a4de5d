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
    const drawn = runs({ system: 'harmonic', maxSites: 6, time: 1, schemes: [{ scheme: 'velocity-verlet', steps: [1 / 4] }] });
    fc.assert(
      fc.property(drawn, ({ chain: system, start, scheme, step }) => {
        const [there] = trajectory(system, start, schemes[scheme], step, [4]).states;
        expect(there).not.toEqual(start);
        expect(trajectory(system, there, schemes[scheme], -step, [4]).states).toEqual([start]);
      }),
      { seed: 1953 },
    );
  });

  /** Three sites; |alpha r| stays below 1/2: |V''| = |1 + 2 alpha r| < 2. */
  const system = chain({ potential: 'fput-alpha', boundary: 'fixed', sites: 3, alpha: 0.25 });
  const start = state([0.25, -0.125, 0.375], [0.5, -0.25, 0.125]);
  const [h, count, omega] = [1 / 32, 4, Math.sqrt(8)];
  const missed = (name: SchemeName) => {
    const [there] = trajectory(system, start, schemes[name], h, [count]).states;
    const [back] = trajectory(system, there, schemes[name], -h, [count]).states;
    return Math.max(...[...back.q, ...back.p].map((x, i) => Math.abs(x - [...start.q, ...start.p][i])));
  };

  it.each(['velocity-verlet', 'forest-ruth', 'srkn11b'] as const)('undoes %s up to rounding', (name) => {
    // In the norm max(|dq|, |dp|/omega) a kick k enlarges an error by at most 1 + |k| h omega, as |df| <= 4 |V''| |dq| < omega^2 |dq|, and
    // so does a drift. A stage rounds numbers below 1 by at most 4 u. There and back: each twice.
    const stages = [...schemes[name].kicks, ...schemes[name].drifts].map((text) => 1 + Math.abs(coefficientValue(text)) * h * omega);
    const growth = stages.reduce((a, b) => a * b) ** (2 * count);
    const bound = omega * growth * 4 * 2 ** -53 * 2 * count * stages.length;
    expect(bound).toBeLessThan(1e-11);
    expect(missed(name)).toBeLessThan(bound);
  });

  it('does not undo rk4, which is not symmetric: it misses by far more than any of those may', () => {
    expect(missed('rk4')).toBeGreaterThan(1e-10);
  });
});
