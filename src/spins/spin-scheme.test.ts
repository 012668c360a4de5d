import { describe, expect, it } from 'vitest';
import { coefficientNumber } from '../schemes/coefficient.ts';
import { type SpinSchemeName, spinSchemes } from './spin-scheme.ts';

const names = Object.keys(spinSchemes) as SpinSchemeName[];

/** sum_i gamma_i^k, of lengths with at least 25 decimals. */
const powerSum = (lengths: readonly string[], k: number) =>
  lengths.map(coefficientNumber).reduce((sum, length) => sum.plus(length.pow(k)), coefficientNumber('0'));

describe('schemes for spins', () => {
  it.each(names)('%s is a palindrome of lengths that add up to 1', (name) => {
    const { lengths } = spinSchemes[name];
    expect(lengths).toEqual(lengths.toReversed());
    expect(powerSum(lengths, 1).minus(1).abs().toNumber()).toBeLessThan(1e-24);
  });

  it.each(names)('%s: the cubes cancel for order 4, the fifth powers for order 6, and no further', (name) => {
    const { lengths, order } = spinSchemes[name];
    const vanishing = [3, 5, 7].filter((k) => powerSum(lengths, k).abs().lt(1e-23));
    expect(vanishing).toEqual({ 2: [], 4: [3], 6: [3, 5] }[order]);
  });
});
