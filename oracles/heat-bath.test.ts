import { describe, expect, it } from 'vitest';
import { chain } from '../src/chain/chain.ts';
import { energy } from '../src/chain/energy.ts';
import { state } from '../src/chain/state.ts';
import { linesOf, points, rankOn } from './heat-bath.ts';

const free = chain({
  potential: 'fput-alphabeta',
  boundary: 'periodic',
  sites: 3,
  alpha: 0.5,
  beta: 1,
  stiffness: [1, 2, 0.5],
  mass: [1, 2, 4],
});
const held = chain({ potential: 'toda', boundary: 'fixed', sites: 2, alpha: 0.75, pinning: { quartic: [0, 1] } });

describe('lines of the heat bath', () => {
  it.each([free, held])('tell the energy of the chain up to a constant (second route: chain/energy)', (system) => {
    const q = Float64Array.from({ length: system.sites }, (_, j) => (j + 1) / 8);
    const isFree = system === free;
    linesOf(system, 1).forEach((line, site) => {
      const moved = (x: number) => {
        const at = q.slice();
        const mass = (j: number) => (isFree ? (system.mass as number[])[j] : 1);
        const next = (site + 1) % system.sites;
        at[site] += x / mass(site);
        if (isFree) at[next] -= x / mass(next);
        return energy(system, state(at, new Float64Array(system.sites)));
      };
      for (const x of [-1, 0.25, 2]) expect(line.energy(q, x) - line.energy(q, 0)).toBeCloseTo(moved(x) - moved(0), 12);
    });
  });

  it('keep the centre of mass of a free ring where it is', () => {
    // exact: the sum of m_j times the move of j is x - x = 0, so that q and its move have the same bonds as the chain that is moved
    const [first] = linesOf(free, 1);
    const q = Float64Array.from([0, 0, 0]);
    // m = 1 and 2: sites 0 and 1 move by x and -x/2; only bonds 0-1 (r = -3x/2), 1-2 (x/2) and 2-0 (x) are touched
    const bond = (r: number, chi: number) => (chi * r * r) / 2 + (0.5 * r ** 3) / 3 + r ** 4 / 4;
    expect(first.energy(q, 0.5)).toBeCloseTo(bond(-0.75, 1) + bond(0.25, 2) + bond(0.5, 0.5), 14);
  });

  it('are half a standard deviation of one site at rest apart, at most an eighth more', () => {
    const alone = chain({ potential: 'harmonic', boundary: 'fixed', sites: 1, stiffness: [1, 3] }); // K = 4: sigma = sqrt(T / 4)
    const [{ spacing }] = linesOf(alone, 0.25);
    expect(spacing).toBeGreaterThanOrEqual(0.125);
    expect(spacing).toBeLessThan((0.125 * 9) / 8);
  });
});

describe('the rank of a state on a line', () => {
  it.each([free, held])('has mean 1/2 and spread 0 over the points of the line, weighed as the Gibbs measure does (exact)', (system) => {
    const temperature = 0.75;
    for (const { energy: along, spacing } of linesOf(system, temperature)) {
      const q = Float64Array.from({ length: system.sites }, (_, j) => (j % 2 ? -0.3 : 0.2));
      const weights = Array.from({ length: points }, (_, k) => Math.exp(-along(q, (k - 5) * spacing) / temperature));
      const whole = weights.reduce((a, b) => a + b, 0);
      let [rank, spread] = [0, 0];
      weights.forEach((weight, k) => {
        // the state at point k, which is then its own place
        const shifted = { energy: (of: Float64Array, x: number) => along(of, x + (k - 5) * spacing), spacing };
        const seen = rankOn(shifted, q, k, temperature);
        rank += (weight / whole) * seen.rank;
        spread += (weight / whole) * seen.spread;
      });
      expect(rank).toBeCloseTo(1 / 2, 12);
      expect(spread).toBeCloseTo(0, 12);
    }
  });
});
