import { bondCount, type Chain, coefficientsOf } from './chain.ts';
import { energy } from './energy.ts';
import type { Potential } from './potential.ts';
import { potentials } from './potentials.ts';
import type { State } from './state.ts';

/** The lowest barrier that any bond of the chain has: below this energy no bond can break. Infinity where none can. */
export function lowestBarrier(chain: Chain): number {
  const { barrier } = potentials[chain.potential] as Potential;
  if (barrier === undefined) return Number.POSITIVE_INFINITY;
  let lowest = Number.POSITIVE_INFINITY;
  for (let bond = 0; bond < bondCount(chain); bond++) {
    lowest = Math.min(lowest, barrier(...coefficientsOf(chain, bond)).height);
  }
  return lowest;
}

/**
 * A watch on the bonds: gives the first bond of a realisation that stands at or beyond its barrier, or -1.
 */
export function bondWatch(chain: Chain): (state: State, lane: number) => number {
  const { barrier } = potentials[chain.potential] as Potential;
  if (barrier === undefined) return () => -1;
  const bonds = bondCount(chain);
  const edges = Float64Array.from({ length: bonds }, (_, bond) => barrier(...coefficientsOf(chain, bond)).at);
  const ring = chain.boundary === 'periodic';
  return ({ q, lanes }, lane) => {
    let left = ring ? (q[lane] as number) : 0;
    for (let bond = 0; bond < bonds; bond++) {
      const site = ring ? (bond + 1) % bonds : bond;
      const right = site < chain.sites ? (q[site * lanes + lane] as number) : 0;
      const [r, edge] = [right - left, edges[bond] as number];
      if (edge < 0 ? r <= edge : r >= edge) return bond;
      left = right;
    }
    return -1;
  };
}

/**
 * Whether the state can never leave the domain: every bond inside its barrier, and less energy than the lowest barrier.
 * (All bond energies inside the barriers are >= 0, so no single bond can reach its barrier's height.)
 *
 * @param share the share of the barrier that counts as safe; below 1 leaves room for the energy error of a scheme
 */
export function isConfined(chain: Chain, state: State, lane = 0, share = 1): boolean {
  const barrier = lowestBarrier(chain);
  return barrier === Number.POSITIVE_INFINITY || (bondWatch(chain)(state, lane) < 0 && energy(chain, state, lane) < share * barrier);
}
