import { describe, expect, it } from 'vitest';
import { bondLengths } from './bond-lengths.ts';
import { chain } from './chain.ts';
import { chainParts } from './parts.ts';
import { state } from './state.ts';

const q = [1, 3, 7, 4];
const of = (boundary: 'fixed' | 'periodic', sites = 4) => chain({ potential: 'harmonic', boundary, sites });

describe('bondLengths', () => {
  it('joins sites b-1 and b between walls that stand at 0', () => {
    expect([...bondLengths(of('fixed'), state(q, q))]).toEqual([1, 2, 4, -3, -4]);
    expect([...bondLengths(of('fixed', 1), state([5], [0]))]).toEqual([5, -5]);
  });

  it('joins sites b and b+1 on a ring, the last to the first', () => {
    expect([...bondLengths(of('periodic'), state(q, q))]).toEqual([2, 4, -3, -3]);
  });

  it('reads one realisation of several', () => {
    const two = state([1, 0, 3, 10, 7, 30, 4, 70], new Float64Array(8), 2);
    expect([...bondLengths(of('periodic'), two, 0)]).toEqual([2, 4, -3, -3]);
    expect([...bondLengths(of('periodic'), two, 1)]).toEqual([10, 20, 40, -70]);
    expect([...bondLengths(of('fixed'), two, 1)]).toEqual([0, 10, 20, 40, -70]);
  });

  it('closes a ring at the site that its parts say', () => {
    expect([...bondLengths(of('periodic'), state(q, q), 0, { ...chainParts, seam: () => 1 })]).toEqual([2, 4, -3, -1]);
  });
});
