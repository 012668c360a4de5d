/**
 * The site one ahead along an axis of a torus whose first coordinate changes fastest: from the coordinates, not from the core's table of
 * neighbours.
 */
export function ahead(sides: readonly number[], site: number, axis: number): number {
  let rest = site;
  const coordinates = sides.map((side) => {
    const x = rest % side;
    rest = (rest - x) / side;
    return x;
  });
  return coordinates.reduceRight((sum, x, k) => sum * (sides[k] as number) + ((x + Number(k === axis)) % (sides[k] as number)), 0);
}
