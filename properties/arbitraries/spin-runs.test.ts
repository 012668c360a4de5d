import { describe, expect, it } from 'vitest';
import { spinNorm } from '../../oracles/spins/spin-norm.ts';
import { checkUnit } from '../../src/spins/spin-state.ts';
import { everySpinScheme } from '../claims/spin-cases.ts';
import { spinChainComplexity } from './simpler-spin-chains.ts';
import { roughSpinChains, spinRegimes } from './spin-chains.ts';
import { spinRunComplexity, spinRuns } from './spin-runs.ts';
import { spinChainStates, spinComplexity } from './spin-states.ts';
import { drawn } from './structural.ts';

describe.each(spinRegimes)('random rings of spins: %s', (regime) => {
  const runs = spinRuns({ regime, maxSites: 8, time: 4, schemes: everySpinScheme });
  const sample = Array.from({ length: 300 }, (_, index) => drawn(runs, 1, spinNorm.id, index));

  it('have fields as the regime says, and couplings of both signs, equal or not', () => {
    for (const { chain } of sample) {
      expect(typeof chain.field[0]).toBe(regime === 'disordered-field' ? 'object' : 'number');
      expect(chain.field.every((x) => x === 0)).toBe(regime === 'heisenberg');
    }
    expect(sample.filter(({ chain }) => typeof chain.coupling === 'number').length).toBeGreaterThan(100);
    expect(sample.filter(({ chain }) => typeof chain.coupling !== 'number').length).toBeGreaterThan(100);
    for (const sign of [-1, 1])
      expect(sample.filter(({ chain }) => [chain.coupling].flat().some((eps) => eps * sign > 0)).length).toBeGreaterThan(100);
    expect(new Set(sample.map(({ chain }) => chain.sites))).toEqual(new Set([3, 4, 5, 6, 7, 8]));
  });

  it('shrink to unit vectors, strictly less complex', () => {
    for (const run of sample.slice(0, 40)) {
      for (const simpler of runs.simpler(run)) {
        checkUnit(simpler.start);
        expect(simpler.start.sites).toBe(simpler.chain.sites);
        expect(spinRunComplexity(simpler)).toBeLessThan(spinRunComplexity(run));
      }
    }
  });

  it('shrink as rings and as rings in a state, too', () => {
    const [rings, states] = [roughSpinChains({ regime, maxSites: 6 }), spinChainStates({ regime, maxSites: 6 })];
    for (let index = 0; index < 20; index++) {
      const [ring, inState] = [drawn(rings, 1, 'ring', index), drawn(states, 1, 'state', index)];
      for (const simpler of rings.simpler(ring)) expect(spinChainComplexity(simpler)).toBeLessThan(spinChainComplexity(ring));
      const size = (c: typeof inState) => spinChainComplexity(c.chain) + spinComplexity(c.state);
      for (const simpler of states.simpler(inState)) expect(size(simpler)).toBeLessThan(size(inState));
    }
  });

  it('come with an even number of sites where that is asked for', () => {
    const even = spinRuns({ regime, maxSites: 8, even: true, time: 4, schemes: everySpinScheme });
    const sites = Array.from({ length: 100 }, (_, index) => drawn(even, 1, 'even', index).chain.sites);
    expect(new Set(sites)).toEqual(new Set([4, 6, 8]));
  });
});
