import { coordinatesOf, neighbour } from '../chain/lattice.ts';
import { InputError } from '../input-error.ts';

/** An oriented bond (a, a + e_k) of the torus: the k-th direction is `axis`, from 0. */
export interface TorusBond {
  readonly tail: number;
  readonly head: number;
  readonly axis: number;
}

/**
 * The number of sites of a torus with these sides.
 *
 * @throws InputError for sides that are no whole numbers from 2 on, or are none, or more than three
 */
export function siteCount(sides: readonly number[]): number {
  if (sides.length < 1 || sides.length > 3 || sides.some((side) => !Number.isInteger(side) || side < 2))
    throw new InputError('sides', sides, 'one to three whole numbers, 2 at least');
  return sides.reduce((product, side) => product * side, 1);
}

/** All oriented bonds: bond axis * sites + tail. On a side of length 2 there are two between the same sites. */
export function torusBonds(sides: readonly number[]): readonly TorusBond[] {
  const sites = siteCount(sides);
  return sides.flatMap((_, axis) => Array.from({ length: sites }, (_, tail) => ({ tail, head: neighbour(sides, tail, axis, 1), axis })));
}

/** The sites at distance |x - y|_1 = 1, each once: on a side of length 2 that is one site and not two. */
export function neighboursOf(sides: readonly number[], site: number): readonly number[] {
  return [...new Set(sides.flatMap((_, axis) => [neighbour(sides, site, axis, 1), neighbour(sides, site, axis, -1)]))];
}

/** |x - y|_1 on the torus. */
export function distance(sides: readonly number[], x: number, y: number): number {
  const [a, b] = [coordinatesOf(sides, x), coordinatesOf(sides, y)];
  return sides.reduce((sum, side, k) => {
    const apart = Math.abs((a[k] as number) - (b[k] as number));
    return sum + Math.min(apart, side - apart);
  }, 0);
}

/** B_1(a, r) and B_1(b, r) together, in the order of the sites. */
export function ballAround(sides: readonly number[], { tail, head }: Pick<TorusBond, 'tail' | 'head'>, radius: number): readonly number[] {
  return Array.from({ length: siteCount(sides) }, (_, site) => site).filter(
    (site) => Math.min(distance(sides, site, tail), distance(sides, site, head)) <= radius,
  );
}
