import { describe, expect, it } from 'vitest';
import { bitsOf } from '../chain/bits.ts';
import { spinChain } from './spin-chain.ts';
import { spinEnergy } from './spin-energy.ts';
import { checkSpinSites, spinAt, spinState, spinsAlong } from './spin-state.ts';

describe('a state of spins', () => {
  it('keeps the bits it is given, whatever the last of them', () => {
    const spins = [0.6, 0.8, 0, 0, 1 - 2 ** -52, -0];
    const { sites, spins: kept } = spinState(spins);
    expect(sites).toBe(2);
    expect(Array.from(kept, bitsOf)).toEqual(spins.map(bitsOf));
  });

  it('refuses a spin whose length is off by more than 1e-9, and says how long it is', () => {
    expect(() => spinState([1, 0, 0, 0, 0, 1 + 0.9e-9])).not.toThrow();
    expect(() => spinState([1, 0, 0, 0, 3, 4])).toThrow(
      'spins[3..5]: got [0,3,4]; expected a unit vector, to within 1e-9; its length is 5',
    );
    expect(() => spinState([0, 0, 1 - 1.1e-9])).toThrow('spins[0..2]');
    expect(() => spinState([0, Number.NaN, 1])).toThrow('spins[0..2]: got [0,NaN,1]');
  });

  it('needs three numbers for each site', () => {
    expect(() => spinState([])).toThrow('spins.length: got 0');
    expect(() => spinState([1, 0, 0, 1])).toThrow('spins.length: got 4; expected a positive multiple of 3');
    expect(() => spinEnergy(spinChain({ sites: 3 }), { sites: 3, spins: Float64Array.of(1, 0, 0) })).toThrow(
      'spins.length: got 3; expected 9, three for each site',
    );
    expect(() => checkSpinSites(spinChain({ sites: 4 }), spinState([1, 0, 0]))).toThrow('state.sites: got 1; expected 4');
  });

  it('points along any vectors that have a direction, however long or short (exact: 3-4-5, and axes)', () => {
    const { spins } = spinsAlong([[3, 0, 4], [0, -1e200, 0], [0, 0, 5e-324]]); // biome-ignore format: a list of vectors
    expect([0, 1, 2].map((x) => spinAt(spins, x))).toEqual([[0.6, 0, 0.8], [0, -1, 0], [0, 0, 1]]); // biome-ignore format: a list of vectors
    expect(() => spinsAlong([[0, 0, 0]])).toThrow('directions[0]: got [0,0,0]; expected finite numbers, not all 0');
    expect(() => spinsAlong([[Number.POSITIVE_INFINITY, 0, 0]])).toThrow('directions[0]');
  });
});
