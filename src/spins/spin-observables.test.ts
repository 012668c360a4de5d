import { expect, it } from 'vitest';
import { spinChain } from './spin-chain.ts';
import { type SpinObservableName, spinObservables, spinObservation } from './spin-observables.ts';
import { spinState } from './spin-state.ts';

const chain = spinChain({ sites: 3, field: [0, 0, 2] });
const state = spinState([1, 0, 0, 0, 1, 0, 0, 0, 1]);

it('names and values stand in one order', () => {
  const { columns, values } = spinObservation(chain, Object.keys(spinObservables) as SpinObservableName[]);
  expect(columns.join()).toBe('energy,total_x,total_y,total_z,Sx0,Sy0,Sz0,Sx1,Sy1,Sz1,Sx2,Sy2,Sz2,e0,e1,e2,j0,j1,j2');
  // H = 2 S_2z; W_0 = z, W_1 = x, W_2 = y, every T = 1: j_0 = 2 + 1, j_1 = j_2 = 0 + 1 (exact, by hand)
  expect(values(state)).toEqual([2, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 2, 3, 1, 1]);
});
