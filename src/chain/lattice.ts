/** Where sites and bonds are: walls or a torus of 1, 2 or 3 dimensions. */
export interface Shape {
  readonly boundary: 'fixed' | 'periodic';
  /** N, the number of moving masses */
  readonly sites: number;
  /** of a lattice in two or three dimensions: its side lengths; their product is N */
  readonly sides?: readonly number[];
}

/** The side lengths: N alone in one dimension. */
export const sidesOf = ({ sites, sides }: Shape): readonly number[] => sides ?? [sites];

/** The number of bonds: d N on a torus, N + 1 between walls. */
export function bondCount(shape: Shape): number {
  return shape.boundary === 'periodic' ? sidesOf(shape).length * shape.sites : shape.sites + 1;
}

/** (x_1, .. x_d) of a site: site x_1 + L_1 (x_2 + L_2 x_3), the first coordinate changes fastest. */
export function coordinatesOf(sides: readonly number[], site: number): readonly number[] {
  let rest = site;
  return sides.map((side) => {
    const x = rest % side;
    rest = (rest - x) / side;
    return x;
  });
}

/** The site next to `site` along an axis of the torus, `by` steps ahead (or behind, where negative). */
export function neighbour(sides: readonly number[], site: number, axis: number, by: number): number {
  let stride = 1;
  for (let k = 0; k < axis; k++) stride *= sides[k] as number;
  const side = sides[axis] as number;
  const x = Math.floor(site / stride) % side;
  return site + (((((x + by) % side) + side) % side) - x) * stride;
}

/**
 * The two ends of bond b; `wall` is an end that does not move. Bond k N + j of a torus joins site j and its neighbour along axis k; bond
 * b between walls joins sites b - 1 and b.
 */
export function bondEnds(shape: Shape, bond: number): readonly [left: number | 'wall', right: number | 'wall'] {
  const { sites } = shape;
  if (shape.boundary === 'fixed') return [bond > 0 ? bond - 1 : 'wall', bond < sites ? bond : 'wall'];
  if (shape.sides === undefined) return [bond, bond + 1 < sites ? bond + 1 : 0];
  const site = bond % sites;
  return [site, neighbour(sidesOf(shape), site, Math.floor(bond / sites), 1)];
}
