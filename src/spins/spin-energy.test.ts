import { describe, expect, it } from 'vitest';
import { spinEnergyCurrents } from './energy-currents.ts';
import { spinChain } from './spin-chain.ts';
import { spinEnergy, spinSiteEnergies } from './spin-energy.ts';
import { spinRates } from './spin-rates.ts';
import { spinState } from './spin-state.ts';
import { totalSpin } from './total-spin.ts';

/** S_0 = x, S_1 = y, S_2 = z, S_3 = x, by hand: the products S_0.S_1, S_1.S_2, S_2.S_3 vanish, S_3.S_0 = 1. */
const state = spinState([1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0]);
const chain = spinChain({ sites: 4, field: [[1, 2, 4], [8, 16, 32], [64, 128, 256], [512, 1024, 2048]], coupling: [1, 10, 100, 1000] }); // biome-ignore format: a list of vectors

describe('energies, currents and rates of four spins along axes (exact, by hand)', () => {
  it('H = 1 + 16 + 256 + 512 of the fields, 1000 of the bond that closes the ring', () => {
    expect(spinEnergy(chain, state)).toBe(1785);
    expect(Array.from(spinSiteEnergies(chain, state))).toEqual([501, 16, 256, 1012]);
  });

  it('the total spin is the sum', () => {
    expect(totalSpin(state)).toEqual([2, 1, 1]);
  });

  it('dS_x/dt is the field, with the neighbours in it, times S_x', () => {
    // S_0: (1001, 3, 4) x x = (0, 4, -3); S_1: (9, 16, 42) x y = (-42, 0, 9); S_2: (164, 138, 256) x z = (138, -164, 0);
    // S_3: (1512, 1024, 2148) x x = (0, 2148, -1024)
    expect(Array.from(spinRates(chain, state), (rate) => rate + 0)).toEqual([0, 4, -3, -42, 0, 9, 138, -164, 0, 0, 2148, -1024]);
  });

  it('the currents are what the rates make of the energies of the sites', () => {
    // W_0 = x x y = z, W_1 = y x z = x, W_2 = z x x = y, W_3 = 0; T_0 = z.S_2 = 1, T_1 = x.S_3 = 1, T_2 = y.S_0 = 0, T_3 = 0
    // j_0 = 1 (18 + (1000 T_3 + 10 T_0)/2) = 23; j_1 = 10 (36 + (1 T_0 + 100 T_1)/2) = 865; j_2 = 100 (576 + (10 T_1 + 0)/2) = 58100; j_3 = 0
    expect(Array.from(spinEnergyCurrents(chain, state))).toEqual([23, 865, 58100, 0]);
    // de_1/dt = 16 dS_1y + 1/2 dS_1.S_0 + 1/2 S_1.dS_0 + 5 dS_1.S_2 + 5 S_1.dS_2 = 0 - 21 + 2 + 45 - 820 - (8 42 - 32 9) = -842 = 23 - 865
    const [, rate0y, , rate1x, , rate1z, , rate2y] = spinRates(chain, state) as unknown as number[];
    const change = 8 * (rate1x as number) + 32 * (rate1z as number) + ((rate1x as number) + (rate0y as number)) / 2;
    expect(change + 5 * ((rate1z as number) + (rate2y as number))).toBe(23 - 865);
  });
});
