import { expect, it } from 'vitest';
import { state } from '../src/chain/state.ts';
import { bitForBit } from './bit-for-bit.ts';

const start = state([0, 0], [1, -1]);
const states = [state([1, 2], [3, 4]), state([5, 6], [7, 0])];
const differing = (...seen: Parameters<typeof bitForBit>[2]) => bitForBit(start, states, seen, []).deviation;
const [first, last] = states as [ReturnType<typeof state>, ReturnType<typeof state>];

it('counts every number that differs, of q and of p, at every stop', () => {
  expect(differing(first, last)).toBe(0);
  expect(differing(first, state([5, 6], [7, -0]))).toBe(0); // 0 and -0 are one value
  expect(differing(first, state([5, 6 + 2 ** -50], [7, 0]))).toBe(1);
  expect(differing(first, state([5, 6], [7, 2 ** -1074]))).toBe(1);
  expect(differing(state([0, 2], [3, 5]), last)).toBe(2);
  expect(differing(first)).toBe(4); // a stop that is not there differs in all its numbers
});
