import { describe, expect, it } from 'vitest';
import { chain, chainJson } from '../../src/chain/chain.ts';
import { bondEnds } from '../../src/chain/lattice.ts';
import { chains } from './chains.ts';
import { roughChains } from './rough-chains.ts';
import { chainComplexity, fewerSites, simplerChains } from './simpler-chains.ts';
import { drawn } from './structural.ts';
import { everySystem } from './system-names.ts';

describe.each(everySystem)('simpler chains of %s', (system) => {
  const kind = { system, maxSites: 6 };
  const sample = Array.from({ length: 40 }, (_, index) => drawn(index % 4 === 0 ? roughChains(kind) : chains(kind), 1, system, index));

  it('are valid, canonical, strictly less complex, and come to an end', () => {
    for (const drawn of sample) {
      let smallest = drawn;
      for (const simpler of simplerChains(drawn)) {
        expect(chain(JSON.parse(chainJson(simpler)))).toEqual(simpler);
        expect(chainComplexity(simpler)).toBeLessThan(chainComplexity(drawn));
      }
      for (let next = [...simplerChains(smallest)]; next.length > 0; next = [...simplerChains(smallest)]) smallest = next[0];
      expect(smallest).toMatchObject({ sites: smallest.boundary === 'fixed' ? 1 : 3 });
      expect(smallest.pinning).toBeUndefined();
    }
  });
});

describe('fewer sites', () => {
  /** Every bond of a torus named by its axis and the coordinates where it begins, every site by its coordinates: axis xyz. */
  const named = (sides: readonly number[]) => {
    const sites = sides.reduce((a, b) => a * b, 1);
    const [first, second = 1] = sides;
    const coordinates = Array.from({ length: sites }, (_, j) => [
      j % first,
      Math.floor(j / first) % second,
      Math.floor(j / first / second),
    ]);
    const text = (x: number[]) => Number(x.join(''));
    return chain({
      potential: 'harmonic',
      boundary: 'periodic',
      sides,
      stiffness: sides.flatMap((_, axis) => coordinates.map((x) => 1000 * (axis + 1) + text(x))),
      mass: coordinates.map((x) => 1 + text(x)),
      pinning: { quartic: coordinates.map(text) },
    });
  };

  it('of a torus 3 x 4 is the ring of its first row, then the torus 3 x 3 without the last row; bonds and sites by hand', () => {
    const [ring, torus, ...others] = [...fewerSites(named([3, 4]))];
    expect(others).toEqual([]);
    expect(ring.kept).toEqual([0, 1, 2]);
    expect(ring.chain).toMatchObject({ sites: 3, stiffness: [1000, 1100, 1200], mass: [1, 101, 201] });
    expect('sides' in ring.chain).toBe(false);
    expect(torus.kept).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(torus.chain).toMatchObject({
      sides: [3, 3],
      // along the first axis row by row, then along the second: the last of these now close the torus
      stiffness: [1000, 1100, 1200, 1010, 1110, 1210, 1020, 1120, 1220, 2000, 2100, 2200, 2010, 2110, 2210, 2020, 2120, 2220],
      pinning: { quartic: [0, 100, 200, 10, 110, 210, 20, 120, 220] },
    });
  });

  it('of a torus 4 x 3 x 4 keep every bond with the site where it begins, whatever is cut away', () => {
    const seen = [...fewerSites(named([4, 3, 4]))];
    expect(seen.map(({ chain: { sides } }) => sides)).toEqual([
      [4, 3],
      [3, 3, 4],
      [4, 3, 3],
    ]);
    for (const { chain: smaller, kept } of seen) {
      const [stiffness, mass] = [smaller.stiffness, smaller.mass] as [number[], number[]];
      expect(kept.length).toBe(smaller.sites);
      stiffness.forEach((name, bond) => {
        const [left] = bondEnds(smaller, bond) as [number, number];
        expect([Math.floor(name / 1000), name % 1000]).toEqual([Math.floor(bond / smaller.sites) + 1, mass[left] - 1]);
      });
    }
  });

  it('of a row lose a site and the bond to its left; on a ring the bond to its right', () => {
    const fixed = chain({ potential: 'harmonic', boundary: 'fixed', sites: 3, stiffness: [1, 2, 3, 4], mass: [5, 6, 7] });
    expect([...fewerSites(fixed)].map(({ chain: { stiffness, mass }, kept }) => [stiffness, mass, kept])).toEqual([
      [
        [2, 3, 4],
        [6, 7],
        [1, 2],
      ],
      [
        [1, 3, 4],
        [5, 7],
        [0, 2],
      ],
      [
        [1, 2, 4],
        [5, 6],
        [0, 1],
      ],
    ]);
    const ring = chain({ potential: 'harmonic', boundary: 'periodic', sites: 4, stiffness: [1, 2, 3, 4] });
    expect([...fewerSites(ring)].map(({ chain: { stiffness } }) => stiffness)[1]).toEqual([1, 3, 4]);
  });
});

it('a negative quartic below a sextic is not left without it', () => {
  const wells = chain({ potential: 'harmonic', boundary: 'fixed', sites: 1, pinning: { quadratic: [3], quartic: -4, sextic: 2 } });
  const simpler = [...simplerChains(wells)].map(({ pinning }) => pinning && [pinning.quadratic, pinning.quartic, pinning.sextic]);
  expect(simpler).toContainEqual([3, -4, 1]);
  expect(simpler).not.toContainEqual([3, -4, 0]);
});
