import { expect, it } from 'vitest';
import { chain } from '../chain/chain.ts';
import { energy } from '../chain/energy.ts';
import { pseudoRandom } from '../elementary/pseudo-random.ts';
import { modeBundle } from './mode-bundle.ts';
import { modesWithRandomPhases } from './modes-with-random-phases.ts';
import { modeEnergies } from './normal-modes.ts';

const walls = chain({ potential: 'harmonic', boundary: 'fixed', sites: 31 });

it('is the bundle of equal energies, its phases drawn in the order of the modes (exact)', () => {
  const phases = [0.25, 0.8125, 0.40625];
  let calls = 0;
  const start = modesWithRandomPhases(walls, [2, 1, 3], 0.75, () => phases[calls++]);
  expect(calls).toBe(3);
  const expected = [2, 1, 3].map((mode, i) => ({ mode, energy: 0.25, phase: phases[i] }));
  expect(start).toEqual(modeBundle(walls, expected));
});

it('has the energy asked for, in equal shares, whatever the phases', () => {
  for (let seed = 0; seed < 20; seed++) {
    const start = modesWithRandomPhases(walls, [1, 2, 3], 1.5, pseudoRandom(seed));
    expect(Math.abs(energy(walls, start) - 1.5)).toBeLessThan(1e-13); // some 16 (N + 3) u
    modeEnergies(walls, start).forEach((e, i) => {
      expect(Math.abs(e - (i < 3 ? 0.5 : 0))).toBeLessThan(1e-13);
    });
  }
});

it('refuses what has no energy, and no modes', () => {
  const never = () => expect.unreachable();
  expect(() => modesWithRandomPhases(walls, [1], -1, never)).toThrow('energy: got -1; expected a finite number, 0 or more');
  expect(() => modesWithRandomPhases(walls, [1], Number.NaN, never)).toThrow('energy: got NaN');
  expect(() => modesWithRandomPhases(walls, [], 1, never)).toThrow('modes: got []; expected at least one mode');
  expect(() => modesWithRandomPhases(walls, [1, 32], 1, () => 0)).toThrow('modes[1].mode: got 32; expected a whole number from 1 to 31');
});
