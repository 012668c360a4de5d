import type { ClusterCase } from '../../oracles/transport/cluster-weights.ts';
import { endsOf } from '../../src/transport/clusters.ts';
import { type TorusBond, torusBonds } from '../../src/transport/torus.ts';
import { StructuralArbitrary } from './structural.ts';

/** What kind of clusters to draw. */
export interface TorusClustersOf {
  readonly dimension: number;
  /** a connected one; else any bonds, that fall apart into clusters */
  readonly connected: boolean;
  /** at most so many bonds */
  readonly most: number;
  /** also the current of one direction alone */
  readonly directions?: boolean;
}

/** Random bonds of a torus with sides from 3 to 6 (to 4 in three dimensions), grown one by one where they are to hang together. */
export function torusClusters({ dimension, connected, most, directions = false }: TorusClustersOf): StructuralArbitrary<ClusterCase> {
  return new StructuralArbitrary((dice) => {
    const sides = Array.from({ length: dimension }, () => dice.integer(3, dimension === 3 ? 4 : 6));
    const bonds = torusBonds(sides);
    const wanted = dice.integer(1, Math.min(most, bonds.length));
    const resonant = new Set([dice.integer(0, bonds.length - 1)]);
    while (resonant.size < wanted) {
      const sites = new Set([...resonant].flatMap((i) => endsOf(bonds[i] as TorusBond)));
      const next = bonds.flatMap((bond, i) =>
        !resonant.has(i) && (!connected || endsOf(bond).some((site) => sites.has(site))) ? [i] : [],
      );
      resonant.add(dice.pick(next));
    }
    const axis = directions ? dice.integer(0, dimension - 1) : ('all' as const);
    return { sides, resonant: [...resonant].toSorted((a, b) => a - b), axis };
  }, simplerClusters);
}

/** Fewer bonds, each left out in turn; and the sides smaller, where the bonds still fit. */
export function* simplerClusters(c: ClusterCase): Generator<ClusterCase> {
  for (const left of c.resonant) if (c.resonant.length > 1) yield { ...c, resonant: c.resonant.filter((bond) => bond !== left) };
  for (const [axis, side] of c.sides.entries()) {
    if (side <= 3) continue;
    const sides = c.sides.with(axis, side - 1);
    const resonant = Array.from({ length: Math.min(c.resonant.length, torusBonds(sides).length) }, (_, i) => i);
    yield { ...c, sides, resonant };
  }
}
