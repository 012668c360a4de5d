import type { Chain } from '../chain/chain.ts';

/**
 * A bound of all linear frequencies of the chain, omega <= 2 sqrt(max chi), whatever the boundary: two bonds hold each site, and
 * (q_j - q_{j-1})^2 <= 2 q_j^2 + 2 q_{j-1}^2.
 */
export function frequencyBound({ stiffness }: Chain): number {
  return 2 * Math.sqrt(typeof stiffness === 'number' ? stiffness : stiffness.reduce((a, b) => Math.max(a, b)));
}
