import { bondLengths } from './bond-lengths.ts';
import { type Chain, coefficientsOf } from './chain.ts';
import { type ChainParts, chainParts } from './parts.ts';
import type { State } from './state.ts';

/**
 * How the force of one realisation changes as its displacements move along a direction, (v . grad) f = -(Hessian of the potential energy) v:
 * shape (sites,), each the difference of its two bonds' V''(r_b) (v_right - v_left), as {@link force} is of their V'(r_b).
 *
 * @param direction v: shape (sites,)
 */
export function tangentForce(chain: Chain, state: State, direction: Float64Array, lane = 0, parts: ChainParts = chainParts): Float64Array {
  const { curvature } = parts.potentials[chain.potential];
  // r_b is linear in q: along v it changes by the length that v itself would give it
  const moved = bondLengths(chain, { ...state, q: direction, lanes: 1 }, 0, parts);
  const bonds = bondLengths(chain, state, lane, parts).map(
    (r, bond) => curvature(r, ...coefficientsOf(chain, bond)) * (moved[bond] as number),
  );
  const left = (site: number) => (chain.boundary === 'fixed' ? site : site === 0 ? chain.sites - 1 : site - 1);
  const right = (site: number) => (chain.boundary === 'fixed' ? site + 1 : site);
  return Float64Array.from({ length: chain.sites }, (_, site) => (bonds[right(site)] as number) - (bonds[left(site)] as number));
}
