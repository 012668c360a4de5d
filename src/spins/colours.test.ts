import { expect, it } from 'vitest';
import { colours } from './colours.ts';

it.each([3, 4, 5, 6, 9, 10])('colours every bond of a ring of %s once, and gives no site two bonds of one colour', (sites) => {
  const groups = colours(sites);
  expect(groups).toHaveLength(sites % 2 === 0 ? 2 : 3);
  expect(groups.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: sites }, (_, bond) => bond));
  for (const group of groups) expect(new Set(group.flatMap((bond) => [bond, (bond + 1) % sites])).size).toBe(2 * group.length);
});
