import { bondCount, type Chain, checkSites } from './chain.ts';
import { type ChainParts, chainParts } from './parts.ts';
import type { State } from './state.ts';

/**
 * The elongations r_b of all bonds of one realisation: shape (bonds,); bond b of a ring joins sites b and b+1, bond b between
 * walls joins sites b-1 and b.
 */
export function bondLengths(chain: Chain, state: State, lane = 0, parts: ChainParts = chainParts): Float64Array {
  checkSites(chain, state);
  const { q, lanes } = state;
  const n = chain.sites;
  const at = (site: number) => q[site * lanes + lane] as number;
  if (chain.boundary === 'periodic') {
    return Float64Array.from({ length: n }, (_, b) => (b < n - 1 ? at(b + 1) : at(parts.seam(n))) - at(b));
  }
  return Float64Array.from({ length: bondCount(chain) }, (_, b) => (b < n ? at(b) : 0) - (b > 0 ? at(b - 1) : 0));
}
