import { describe, expect, it } from 'vitest';
import { chain, siteChain } from '../chain/chain.ts';
import { energy } from '../chain/energy.ts';
import { energyCurrents, siteEnergies } from '../chain/energy-current.ts';
import { state } from '../chain/state.ts';
import { laxSpectrum } from '../toda/lax-spectrum.ts';
import { todaJ } from '../toda/toda-j.ts';
import { modeEnergies } from './normal-modes.ts';
import { type ObservableName, observables, observation } from './observables.ts';
import { spectralEntropy } from './spectral-entropy.ts';

const all = Object.keys(observables) as ObservableName[];
const fixed = chain({ potential: 'fput-alpha', boundary: 'fixed', sites: 2, alpha: 0.5 });
const ring = chain({ potential: 'toda', boundary: 'periodic', sites: 3, alpha: 0.5 });

describe('observation', () => {
  it('has one column per number, in the order asked for', () => {
    const ofSites = ['q1', 'q2', 'p1', 'p2', 'temperature', 'h1', 'h2', 'j0', 'j1', 'j2'];
    const ofLax = ['lambda1', 'lambda2', 'lambda3', 'lambda4', 'lambda5', 'lambda6', 'J']; // of the mirrored ring of 2 N + 2
    expect(observation(fixed, all).columns).toEqual(['energy', 'momentum', 'E1', 'E2', 'spectral_entropy', ...ofSites, ...ofLax]);
    expect(observation(ring, ['toda-spectrum']).columns).toEqual(['lambda1', 'lambda2', 'lambda3']);
    expect(observation(ring, ['p', 'mode-energies', 'energy']).columns).toEqual(['p0', 'p1', 'p2', 'E0', 'E1', 'E2', 'energy']);
  });

  it('has the values of the functions of these names', () => {
    const at = state([0.5, -0.25], [1, 2]);
    const modes = modeEnergies(fixed, at);
    const ofEnergies = [...siteEnergies(fixed, at), ...energyCurrents(fixed, at)];
    expect(observation(fixed, all).values(at)).toEqual([
      energy(fixed, at), 3, ...modes, spectralEntropy(modes), 0.5, -0.25, 1, 2, 2.5, ...ofEnergies, ...laxSpectrum(fixed, at), todaJ(fixed, at), // (1 + 4)/2
    ]); // biome-ignore format: one row
  });

  it('has one current for every bond of a lattice, and masses in its temperature', () => {
    const torus = chain({ potential: 'harmonic', boundary: 'periodic', sides: [3, 3], mass: [1, 2, 4, 1, 1, 1, 1, 1, 1] });
    const { columns, values } = observation(torus, ['temperature', 'currents', 'site-energies']);
    expect(columns).toHaveLength(1 + 18 + 9);
    expect([columns[1], columns[18], columns[19]]).toEqual(['j0', 'j17', 'h0']);
    expect(values(state(new Float64Array(9), [3, 2, 2, 0, 0, 0, 0, 0, 0]))[0]).toBe((9 + 2 + 1) / 9);
  });

  it('is of motion alone where coefficients belong to the sites', () => {
    const lawless = siteChain({ kind: 'site-chain', potential: 'harmonic', boundary: 'fixed', sites: 2, stiffness: [1, 2] });
    const { columns, values } = observation(lawless, ['momentum', 'temperature', 'q', 'p']);
    expect(columns).toEqual(['momentum', 'temperature', 'q1', 'q2', 'p1', 'p2']);
    expect(values(state([1, 2], [3, 1]))).toEqual([4, 5, 1, 2, 3, 1]);
    for (const name of ['energy', 'mode-energies', 'spectral-entropy', 'site-energies', 'currents', 'toda-spectrum', 'toda-j'] as const)
      expect(() => observation(lawless, [name])).toThrow(
        `observable: got "${name}"; expected one of momentum, temperature, q, p: where coefficients belong to the sites there is no energy`,
      );
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
