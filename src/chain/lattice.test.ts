import { describe, expect, it } from 'vitest';
import { bondCount, bondEnds, coordinatesOf, neighbour, type Shape, sidesOf } from './lattice.ts';

const product = (sides: readonly number[]) => sides.reduce((a, b) => a * b, 1);
const modulo = (x: number, side: number) => ((x % side) + side) % side;

/** Every site of a torus with its coordinates, the first changing fastest: by counting, not by division. */
function counted(sides: readonly number[]): number[][] {
  const all: number[][] = [];
  const x = sides.map(() => 0);
  for (let site = 0; site < product(sides); site++) {
    all.push([...x]);
    for (let axis = 0; axis < sides.length && ++x[axis] === sides[axis]; axis++) x[axis] = 0;
  }
  return all;
}

const tori = [[3], [7], [3, 3], [3, 4], [5, 3], [3, 4, 5], [4, 3, 3]];

describe.each(tori.map((sides) => ({ sides })))('a torus of sides $sides', ({ sides }) => {
  const coordinates = counted(sides);
  const siteAt = (x: readonly number[]) => coordinates.findIndex((y) => y.every((value, axis) => value === x[axis]));
  const shape: Shape = { boundary: 'periodic', sites: product(sides), ...(sides.length > 1 ? { sides } : {}) };

  it('numbers its sites by their coordinates, the first changing fastest', () => {
    expect(coordinates.map((_, site) => coordinatesOf(sides, site))).toEqual(coordinates);
    expect(sidesOf(shape)).toEqual(sides);
  });

  it('has the neighbours that its coordinates say, ahead and behind, round the seam', () => {
    for (const [axis, side] of sides.entries())
      for (const by of [-side - 1, -2, -1, 0, 1, 2, side + 1])
        for (const [site, x] of coordinates.entries())
          expect(neighbour(sides, site, axis, by)).toBe(siteAt(x.with(axis, modulo(x[axis] + by, side))));
  });

  it('has d N bonds: bond k N + j joins site j and the one ahead along axis k; no two join the same sites', () => {
    const n = shape.sites;
    const expected = sides.flatMap((side, axis) => coordinates.map((x, j) => [j, siteAt(x.with(axis, (x[axis] + 1) % side))]));
    const ends = Array.from({ length: bondCount(shape) }, (_, bond) => bondEnds(shape, bond));
    expect(ends).toEqual(expected);
    expect(ends.length).toBe(sides.length * n);
    expect(new Set(ends.map((pair) => pair.toSorted().join())).size).toBe(ends.length);
  });
});

describe('a row between walls', () => {
  it('has N + 1 bonds, the first and the last at a wall', () => {
    const ends = (sites: number) => Array.from({ length: sites + 1 }, (_, bond) => bondEnds({ boundary: 'fixed', sites }, bond));
    expect(ends(3)).toEqual([
      ['wall', 0],
      [0, 1],
      [1, 2],
      [2, 'wall'],
    ]);
    expect(ends(1)).toEqual([
      ['wall', 0],
      [0, 'wall'],
    ]);
    expect(bondCount({ boundary: 'fixed', sites: 1 })).toBe(2);
  });
});
