import { expect, it } from 'vitest';
import { turned } from './precessing.ts';

it('turns to the left, seen against the field, and leaves what is along it (exact)', () => {
  const near = (v: readonly number[]) => v.map((x) => Math.round(x * 2 ** 48) / 2 ** 48 + 0);
  expect(near(turned([1, 0, 5], [0, 0, 2], Math.PI / 4))).toEqual([0, 1, 5]);
  expect(near(turned([0, 1, 0], [3, 0, 0], Math.PI / 6))).toEqual([0, 0, 1]);
  expect(near(turned([1, 2, 3], [1, 1, 1], (2 * Math.PI) / (3 * Math.sqrt(3))))).toEqual([3, 1, 2]);
  expect(turned([1, 2, 3], [0, 0, 0], 7)).toEqual([1, 2, 3]);
});
