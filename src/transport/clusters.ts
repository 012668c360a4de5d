import { type TorusBond, torusBonds } from './torus.ts';

/** The bonds of a torus in connected sets: two bonds are neighbours where they share a site. Each in rising order, the set of the lowest bond first. */
export function clustersOf(sides: readonly number[], bonds: readonly number[]): readonly (readonly number[])[] {
  const all = torusBonds(sides);
  const left = new Set(bonds);
  const clusters: number[][] = [];
  for (const first of bonds.toSorted((a, b) => a - b)) {
    if (!left.delete(first)) continue;
    const cluster = [first];
    const sites = new Set(endsOf(all[first] as TorusBond));
    for (let grown = true; grown; ) {
      grown = false;
      for (const bond of left) {
        const ends = endsOf(all[bond] as TorusBond);
        if (!ends.some((site) => sites.has(site))) continue;
        left.delete(bond);
        cluster.push(bond);
        for (const site of ends) sites.add(site);
        grown = true;
      }
    }
    clusters.push(cluster.toSorted((a, b) => a - b));
  }
  return clusters;
}

export const endsOf = ({ tail, head }: TorusBond): readonly [number, number] => [tail, head];

/** The sites of a set of bonds. */
export const sitesOfBonds = (sides: readonly number[], bonds: readonly number[]): ReadonlySet<number> => {
  const all = torusBonds(sides);
  return new Set(bonds.flatMap((bond) => endsOf(all[bond] as TorusBond)));
};

/** The bonds outside a set that have an end, or both ends, among its sites. */
export function touching(sides: readonly number[], bonds: readonly number[]): readonly number[] {
  const inside = new Set(bonds);
  const sites = sitesOfBonds(sides, bonds);
  return torusBonds(sides).flatMap((bond, i) => (!inside.has(i) && endsOf(bond).some((site) => sites.has(site)) ? [i] : []));
}

/** The bonds with one end, and one end only, among the sites of the set. */
export function siteBorder(sides: readonly number[], bonds: readonly number[]): readonly number[] {
  const sites = sitesOfBonds(sides, bonds);
  return torusBonds(sides).flatMap(({ tail, head }, i) => (sites.has(tail) !== sites.has(head) ? [i] : []));
}

/** The number of bonds in the longest path within a set of bonds that visits no site twice; a loop counts without its last bond. */
export function longestPath(sides: readonly number[], bonds: readonly number[]): number {
  const all = torusBonds(sides);
  const next = new Map<number, number[]>();
  for (const bond of bonds) {
    const [a, b] = endsOf(all[bond] as TorusBond);
    next.set(a, [...(next.get(a) ?? []), b]);
    next.set(b, [...(next.get(b) ?? []), a]);
  }
  const visited = new Set<number>();
  const from = (site: number): number => {
    visited.add(site);
    const longest = Math.max(0, ...(next.get(site) ?? []).filter((other) => !visited.has(other)).map((other) => 1 + from(other)));
    visited.delete(site);
    return longest;
  };
  return Math.max(0, ...[...next.keys()].map(from));
}
