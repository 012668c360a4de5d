import { describe, expect, it } from 'vitest';
import { rotationOf } from '../../oracles/transport/spin-poisson.ts';
import { pseudoRandom } from '../elementary/pseudo-random.ts';
import { primeField } from '../exact/prime-field.ts';
import { spinParts } from '../spins/parts.ts';
import { spinHierarchy } from './spin-hierarchy.ts';

const next = pseudoRandom(1953);
const element = () => primeField.of(1 + Math.floor(next() * 2 ** 50));
const ring = (sites: number, planar: boolean) => ({
  frames: Array.from({ length: sites }, () =>
    rotationOf(primeField, [element(), element(), planar ? 0n : element(), planar ? 0n : element()]),
  ),
  frequencies: Array.from({ length: sites }, element),
});

describe('the hierarchy of the spin chain', () => {
  it.each([true, false])('has no zero mode up to the fourth order (fields without a first component: %s)', (planar) => {
    const orders = spinHierarchy(primeField, ring(8, planar), 4, primeField.isZero, spinParts);
    expect(orders.map(({ zeroMode }) => zeroMode.size)).toEqual([0, 0, 0, 0]);
    expect(orders.map(({ solution }) => solution.size)).toEqual([8, 80, 624, 4152]); // measured; none is empty
  });

  it('has none at the fifth either, in any fields', () => {
    const orders = spinHierarchy(primeField, ring(10, false), 5, primeField.isZero, spinParts);
    expect(orders.at(-1)?.zeroMode.size).toBe(0);
    expect(orders.at(-1)?.solution.size).toBe(25576); // measured: u^(5) is not empty
  });

  it('has one at the second order where the triple products are left out and fields have any direction', () => {
    const zeroModes = (planar: boolean) =>
      spinHierarchy(primeField, ring(8, planar), 2, primeField.isZero, { threeSpins: (over) => over.of(0) }).map(
        ({ zeroMode }) => zeroMode.size,
      );
    expect(zeroModes(false)).toEqual([0, 2]);
    expect(zeroModes(true)).toEqual([0, 0]);
  });
});
