import { describe, expect, it } from 'vitest';
import { Real } from '../../src/schemes/coefficient.ts';
import { leastSquares } from './least-squares.ts';

const decimals = (xs: readonly number[]) => xs.map((x) => new Real(x));

describe('leastSquares', () => {
  it('solves what has a solution: 2 x + y = 5, x + 3 y = 5, x - y = 1 at (2, 1)', () => {
    const { change, rank } = leastSquares([decimals([2, 1, 1]), decimals([1, 3, -1])], decimals([-5, -5, -1]), 1e-30);
    expect(rank).toBe(2);
    expect(change.map((x) => x.toDecimalPlaces(50).toNumber())).toEqual([2, 1]);
  });

  it('takes the mean where equations disagree: x = 1, x = 2, x = 6', () => {
    const { change } = leastSquares([decimals([1, 1, 1])], decimals([-1, -2, -6]), 1e-30);
    expect(change[0]?.toNumber()).toBe(3);
  });

  it('leaves alone what the equations do not settle: y = 2 x of unknowns 1 and 2, and nothing of unknown 3', () => {
    const { change, rank } = leastSquares([decimals([1, 2]), decimals([2, 4]), decimals([0, 0])], decimals([-4, -8]), 1e-30);
    expect(rank).toBe(1);
    expect(change.map(Number)).toEqual([0, 2, 0]); // the larger column is taken
  });

  it('knows small singular values from none: 1e-12 is one, 1e-16 is not where 1e-30 of the first is negligible', () => {
    const rankOf = (x: number) => leastSquares([decimals([1, 0]), decimals([1, x])], decimals([0, 0]), 1e-30).rank;
    expect([rankOf(1e-12), rankOf(1e-16)]).toEqual([2, 1]);
  });
});
