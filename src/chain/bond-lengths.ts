import { checkSites } from './chain.ts';
import { bondCount, neighbour, type Shape, sidesOf } from './lattice.ts';
import { type ChainParts, chainParts } from './parts.ts';
import type { State } from './state.ts';

/**
 * The elongations r_b of all bonds of one realisation: shape (bonds,), numbered as `Chain` says.
 *
 * @throws InputError when the state is not one of this chain
 */
export function bondLengths(shape: Shape, state: State, lane = 0, parts: ChainParts = chainParts): Float64Array {
  checkSites(shape, state, lane);
  const { q, lanes } = state;
  const [n, bonds] = [shape.sites, bondCount(shape)];
  const lengths = new Float64Array(bonds);
  if (shape.boundary === 'fixed') {
    let left = 0;
    for (let b = 0; b < n; b++) {
      const right = q[b * lanes + lane] as number;
      lengths[b] = right - left;
      left = right;
    }
    lengths[n] = 0 - left;
    return lengths;
  }
  if (shape.sides === undefined) {
    for (let b = 0; b + 1 < n; b++) lengths[b] = (q[(b + 1) * lanes + lane] as number) - (q[b * lanes + lane] as number);
    lengths[n - 1] = (q[neighbour([n], 0, 0, parts.seam(n)) * lanes + lane] as number) - (q[(n - 1) * lanes + lane] as number);
    return lengths;
  }
  const ahead = sitesAhead(shape, parts);
  for (let b = 0; b < bonds; b++) lengths[b] = (q[(ahead[b] as number) * lanes + lane] as number) - (q[(b % n) * lanes + lane] as number);
  return lengths;
}

/** The site at the far end of every bond of a torus: shape (bonds,). */
export function sitesAhead(shape: Shape, parts: ChainParts = chainParts): Int32Array {
  const sides = sidesOf(shape);
  const ahead = new Int32Array(bondCount(shape));
  for (let b = 0; b < ahead.length; b++) {
    const [site, axis] = [b % shape.sites, Math.floor(b / shape.sites)];
    const next = neighbour(sides, site, axis, 1);
    ahead[b] = next > site ? next : neighbour(sides, next, axis, parts.seam(sides[axis] as number));
  }
  return ahead;
}
