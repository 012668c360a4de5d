import { describe, expect, it } from 'vitest';
import { chain } from '../../src/chain/chain.ts';
import { energy } from '../../src/chain/energy.ts';
import { force } from '../../src/chain/force.ts';
import { state } from '../../src/chain/state.ts';
import { pseudoRandom } from '../../src/elementary/pseudo-random.ts';
import { hamiltonianField, spinField } from '../../src/exact/brackets.ts';
import { sumOf } from '../../src/exact/dual.ts';
import { float64 } from '../../src/exact/float64.ts';
import { spinChain } from '../../src/spins/spin-chain.ts';
import { spinEnergy } from '../../src/spins/spin-energy.ts';
import { spinRates } from '../../src/spins/spin-rates.ts';
import { energyTerms, everyShape, lattice } from './lattice.ts';
import { spinRing } from './spin-ring.ts';

/** Multiples of 2^-6 between low and high, so many. */
function dyadics(seed: number, count: number, low: number, high: number): number[] {
  const next = pseudoRandom(seed);
  return Array.from({ length: count }, () => Math.round((low + (high - low) * next()) * 64) / 64);
}

describe('a lattice as formulas', () => {
  it.each(Object.entries(everyShape))('%s has the energy and the forces of the core, in doubles', (_, shape) => {
    const { boundary, sides } = shape;
    const it = lattice(shape);
    const bonds = it.bonds.length;
    const [q, p, mass, quadratic, quartic, sextic] = [
      dyadics(1, it.sites, -1, 1),
      dyadics(2, it.sites, -1, 1),
      dyadics(3, it.sites, 0.5, 2),
      ...[4, 5, 6].map((seed) => dyadics(seed, it.sites, 0.25, 1)),
    ] as [number[], number[], number[], number[], number[], number[]];
    const [stiffness, alpha, beta] = [dyadics(7, bonds, 1, 2), dyadics(8, bonds, -0.5, 0.5), dyadics(9, bonds, 0.25, 1)] as const;
    const core = chain({
      kind: 'chain',
      boundary,
      ...(sides.length === 1 ? { sites: it.sites } : { sides: [...sides] }),
      potential: 'fput-alphabeta',
      stiffness,
      alpha,
      beta,
      mass,
      pinning: { quadratic, quartic, sextic },
    });
    const x = [q, p, mass, quadratic, quartic, sextic, stiffness, alpha, beta].flat();
    expect(x).toHaveLength(it.variables.length);
    const at = state(q, p);
    // 300 terms below 3 at most, 12 roundings in each: gamma_312 of their sum is below 1e-13 of it
    const expected = energy(core, at);
    expect(Math.abs(sumOf(energyTerms(it))(float64, x) / expected - 1)).toBeLessThan(1e-13);
    const field = hamiltonianField(energyTerms(it), it.sites)(float64, x);
    const forces = force(core, at);
    for (let j = 0; j < it.sites; j++) {
      expect(field[j]).toBeCloseTo((p[j] as number) / (mass[j] as number), 13);
      expect(field[it.sites + j]).toBeCloseTo(forces[j] as number, 12);
    }
  });
});

describe('a ring of spins as formulas', () => {
  it.each([3, 5])('of %i has the energy and the rates of the core, in doubles', (sites) => {
    const [spins, coupling, omega] = [dyadics(1, 3 * sites, -1, 1), dyadics(2, sites, -2, 2), dyadics(3, 3 * sites, -1, 1)] as const;
    const field = Array.from({ length: sites }, (_, i) => omega.slice(3 * i, 3 * i + 3) as [number, number, number]);
    const core = spinChain({ sites, coupling, field });
    const at = { sites, spins: Float64Array.from(spins) };
    const ring = spinRing(sites, { inField: true });
    const x = [spins, coupling, omega].flat();
    expect(x).toHaveLength(ring.variables.length);
    // all numbers are multiples of 2^-18 below 2^10: nothing is rounded
    expect(sumOf([...ring.fields, ...ring.bonds])(float64, x)).toBe(spinEnergy(core, at));
    expect(
      spinField([...ring.fields, ...ring.bonds], sites)(float64, x)
        .slice(0, 3 * sites)
        .map((v) => v + 0),
    ).toEqual(Array.from(spinRates(core, at), (v) => v + 0));
  });
});
