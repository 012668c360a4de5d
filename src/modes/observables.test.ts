import { describe, expect, it } from 'vitest';
import { chain } from '../chain/chain.ts';
import { energy } from '../chain/energy.ts';
import { state } from '../chain/state.ts';
import { modeEnergies } from './normal-modes.ts';
import { type ObservableName, observables, observation } from './observables.ts';
import { spectralEntropy } from './spectral-entropy.ts';

const all = Object.keys(observables) as ObservableName[];
const fixed = chain({ potential: 'fput-alpha', boundary: 'fixed', sites: 2, alpha: 0.5 });
const ring = chain({ potential: 'toda', boundary: 'periodic', sites: 3, alpha: 0.5 });

describe('observation', () => {
  it('has one column per number, in the order asked for', () => {
    expect(observation(fixed, all).columns).toEqual(['energy', 'momentum', 'E1', 'E2', 'spectral_entropy', 'q1', 'q2', 'p1', 'p2']);
    expect(observation(ring, ['p', 'mode-energies', 'energy']).columns).toEqual(['p0', 'p1', 'p2', 'E0', 'E1', 'E2', 'energy']);
  });

  it('has the values of the functions of these names', () => {
    const at = state([0.5, -0.25], [1, 2]);
    const modes = modeEnergies(fixed, at);
    expect(observation(fixed, all).values(at)).toEqual([energy(fixed, at), 3, ...modes, spectralEntropy(modes), 0.5, -0.25, 1, 2]);
  });

  it('sees each state anew', () => {
    const { values } = observation(fixed, ['mode-energies', 'spectral-entropy']);
    const at = state([0.5, -0.25], [1, 2]);
    const before = values(at);
    at.p[0] = 4;
    expect(values(at)).not.toEqual(before);
  });

  it('has no entropy for a chain at rest, nor for energies that overflow', () => {
    const { values } = observation(fixed, ['spectral-entropy']);
    expect(values(state([0, 0], [0, 0]))).toEqual([Number.NaN]);
    expect(values(state([0, 0], [1e200, 0]))).toEqual([Number.NaN]);
  });

  it.each(['mode-energies', 'spectral-entropy'] as const)('asks for a uniform chain of at most 4096 sites: %s', (name) => {
    const uneven = chain({ potential: 'harmonic', boundary: 'fixed', sites: 1, stiffness: [1, 2] });
    const long = chain({ potential: 'harmonic', boundary: 'fixed', sites: 4097 });
    expect(() => observation(uneven, [name])).toThrow('chain.stiffness: got [1,2]; expected one number');
    expect(() => observation(long, [name])).toThrow('chain.sites: got 4097; expected at most 4096 sites where modes are observed');
  });
});
