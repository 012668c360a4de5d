import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hamiltonianOf } from '../../oracles/hamiltonian/hamiltonian-of.ts';
import { runs } from '../../properties/arbitraries/runs.ts';
import { decimal } from '../exact/decimal.ts';
import { modeEnergies } from '../modes/normal-modes.ts';
import { hamiltonianValue } from '../reference/hamiltonian.ts';
import { type Chain, chain, siteChain } from './chain.ts';
import { lowestBarrier } from './domain.ts';
import { energy, momentum } from './energy.ts';
import { energyCurrents, siteEnergies } from './energy-current.ts';
import { force } from './force.ts';
import { bondCount } from './lattice.ts';
import type { PotentialName } from './potentials.ts';
import { laneOf, type State, state } from './state.ts';
import { tangentForce } from './tangent-force.ts';

describe('energy', () => {
  // By hand, q = (1, 3), p = (2, -4): kinetic 10; bonds 1, 2, -3 between walls, 2, -4, 2 on the ring of q = (1, 3, -1), p = (2, -4, 0).
  it.each([
    ['harmonic', 'fixed', undefined, 10 + 14 / 2],
    ['fput-alpha', 'fixed', 0.5, 10 + 14 / 2 + (0.5 * (1 + 8 - 27)) / 3],
    ['harmonic', 'periodic', undefined, 10 + 24 / 2],
    ['fput-alpha', 'periodic', 0.75, 10 + 24 / 2 + (0.75 * (8 - 64 + 8)) / 3],
  ] as const)('adds up by hand: %s, %s', (potential, boundary, alpha, expected) => {
    const ring = boundary === 'periodic';
    const system = chain({ potential, boundary, sites: ring ? 3 : 2, ...(alpha === undefined ? {} : { alpha }) });
    expect(energy(system, ring ? state([1, 3, -1], [2, -4, 0]) : state([1, 3], [2, -4]))).toBe(expected);
  });

  it.each<PotentialName>(['harmonic', 'fput-alpha', 'toda'])('is the value of the Hamiltonian as an expression: %s', (potential) => {
    const kind = { system: potential, maxSites: 12, time: 1, schemes: [{ scheme: 'rk4', steps: [1] }] } as const;
    const real = decimal(40);
    fc.assert(
      fc.property(runs(kind), ({ chain, start }) => {
        const exact = hamiltonianValue(hamiltonianOf(chain), start.q, start.p, real);
        // Every term is >= 0 and summed one by one; inside the barrier a bond's terms add up to at most 5 V, three roundings each.
        const allowed = (chain.sites + bondCount(chain) + 15) * 2 ** -53 * exact.toNumber();
        expect(
          exact
            .sub(real.of(energy(chain, start)))
            .abs()
            .toNumber(),
        ).toBeLessThanOrEqual(allowed);
      }),
      { seed: 1953 },
    );
  });

  it('and momentum of a realisation are those of the realisation alone', () => {
    const system = chain({ potential: 'toda', boundary: 'fixed', sites: 3, alpha: 1, stiffness: [1, 2, 1, 3] });
    const two = state([0.5, 1, -0.25, 0, 1, 0.125], [1, 2, 3, 4, 5, 7], 2);
    expect([0, 1].map((lane) => energy(system, two, lane))).toEqual([0, 1].map((lane) => energy(system, laneOf(two, lane))));
    expect([0, 1].map((lane) => momentum(two, lane))).toEqual([9, 13]);
  });

  it.each<[string, (it: Chain, at: State, lane: number) => unknown]>([
    ['energy', energy],
    ['siteEnergies', siteEnergies],
    ['energyCurrents', energyCurrents],
    ['momentum', (_, at, lane) => momentum(at, lane)],
    ['force', force],
    ['tangentForce', (it, at, lane) => tangentForce(it, at, at.q, lane)],
    ['modeEnergies', modeEnergies],
  ])('and %s: no number for a realisation that is not there', (_, of) => {
    const system = chain({ potential: 'harmonic', boundary: 'fixed', sites: 2 });
    const at = state([1, 2], [3, 4]);
    expect(() => of(system, at, 0)).not.toThrow();
    expect(() => of(system, at, 1)).toThrow('lane: got 1; expected a whole number from 0 to 0');
  });

  it('gives no number without a Hamiltonian, nor for a state that lacks some', () => {
    const sites = siteChain({
      kind: 'site-chain',
      potential: 'fput-alpha',
      boundary: 'fixed',
      sites: 2,
      alpha: [1, 2],
    }) as unknown as Chain;
    for (const of of [energy, siteEnergies, energyCurrents, lowestBarrier] as const)
      expect(() => of(sites, state([1, 2], [3, 4]))).toThrow('chain.kind: got "site-chain"; expected "chain": others have no Hamiltonian');
    const short = { ...state([1, 2], [3, 4]), p: Float64Array.of(3) };
    expect(() => energy(chain({ potential: 'harmonic', boundary: 'fixed', sites: 2 }), short)).toThrow(
      'state.p.length: got 1; expected 2, sites times lanes',
    );
  });
});
