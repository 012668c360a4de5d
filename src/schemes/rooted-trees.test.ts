import { describe, expect, it } from 'vitest';
import { confirmedOrder } from './order-conditions.ts';
import { rootedTrees, rungeKuttaConditions } from './rooted-trees.ts';
import type { RungeKuttaScheme } from './scheme.ts';
import { schemes } from './schemes.ts';

describe('rooted trees', () => {
  it('are 1, 1, 2, 4, 9, 20, 48 (A. Cayley 1857)', () => {
    expect(rootedTrees(7).map((trees) => trees.length)).toEqual([1, 1, 2, 4, 9, 20, 48]);
  });

  it('have the densities of the textbook: 1; 2; 3, 6; 4, 8, 12, 24', () => {
    expect(rootedTrees(4).map((trees) => trees.map(({ density }) => density).toSorted((a, b) => a - b))).toEqual([
      [1],
      [2],
      [3, 6],
      [4, 8, 12, 24],
    ]);
  });
});

describe('the order conditions of Runge-Kutta schemes', () => {
  const orderOf = (scheme: RungeKuttaScheme) => confirmedOrder(rungeKuttaConditions(scheme, 6));
  const { rk4 } = schemes;

  it('confirm order 4 of rk4, and no higher one', () => {
    expect(orderOf(rk4)).toBe(4);
  });

  it('give explicit Euler order 1, midpoint and Heun order 2', () => {
    expect(orderOf({ ...rk4, a: [[]], b: ['1'] })).toBe(1);
    expect(orderOf({ ...rk4, a: [[], ['1/2']], b: ['0', '1'] })).toBe(2);
    expect(orderOf({ ...rk4, a: [[], ['1']], b: ['1/2', '1/2'] })).toBe(2);
  });

  it("see Kutta's weights off, and one a out of place", () => {
    expect(orderOf({ ...rk4, b: ['1/4', '1/4', '1/4', '1/4'] })).toBe(2);
    expect(orderOf({ ...rk4, a: [[], ['1/2'], ['1/2', '0'], ['0', '0', '1']] })).toBeLessThan(4);
  });
});
