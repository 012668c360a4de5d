import { describe, expect, it } from 'vitest';
import { InputError } from '../input-error.ts';
import { copyOf, laneOf, state } from './state.ts';

describe('state', () => {
  it('holds realisations side by side: site j of realisation l at j * lanes + l', () => {
    const three = state([1, 2, 3, 4, 5, 6], [-1, -2, -3, -4, -5, -6], 3);
    expect([three.sites, three.lanes]).toEqual([2, 3]);
    expect(laneOf(three, 0)).toEqual(state([1, 4], [-1, -4]));
    expect(laneOf(three, 2)).toEqual(state([3, 6], [-3, -6]));
  });

  it.each([2, -1, 0.5, Number.NaN])('has no realisation %d of two', (lane) => {
    expect(() => laneOf(state([1, 2], [3, 4], 2), lane)).toThrow(`lane: got ${lane}; expected a whole number from 0 to 1`);
  });

  it('keeps no hold on the arrays it was made of, nor does a copy', () => {
    const q = Float64Array.of(1, 2);
    const original = state(q, q);
    const copy = copyOf(original);
    q[0] = 9;
    copy.q[1] = 9;
    copy.p[1] = 9;
    expect(original).toEqual(state([1, 2], [1, 2]));
    expect(copy).toEqual(state([1, 9], [1, 9]));
  });

  it.each([
    [[[1], [1], 0], 'lanes: got 0; expected a whole number, at least 1'],
    [[[1], [1], 1.5], 'lanes: got 1.5; expected a whole number, at least 1'],
    [[[], [], 1], 'q.length: got 0; expected a positive multiple of the 1 lanes'],
    [[[1, 2, 3], [1, 2, 3], 2], 'q.length: got 3; expected a positive multiple of the 2 lanes'],
    [[[1, 2], [1], 1], 'p.length: got 1; expected 2, as many as q has'],
    [[[1, Number.NaN], [1, 2], 1], 'q[1]: got NaN; expected a finite number'],
    [[[1, 2], [Number.POSITIVE_INFINITY, 2], 1], 'p[0]: got Infinity; expected a finite number'],
  ] as const)('refuses %j', ([q, p, lanes], message) => {
    expect(() => state(q, p, lanes)).toThrow(InputError);
    expect(() => state(q, p, lanes)).toThrow(message);
  });
});
