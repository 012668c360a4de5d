import { bondLengths } from './bond-lengths.ts';
import { type Chain, coefficientsOf } from './chain.ts';
import { type ChainParts, chainParts } from './parts.ts';
import type { State } from './state.ts';

/** The force on every site of one realisation, f_j = -dH/dq_j: shape (sites,), each the difference of its two bond forces. */
export function force(chain: Chain, state: State, lane = 0, parts: ChainParts = chainParts): Float64Array {
  const { force: bondForce } = parts.potentials[chain.potential];
  const bonds = bondLengths(chain, state, lane, parts).map((r, bond) => bondForce(r, ...coefficientsOf(chain, bond)));
  const left = (site: number) => (chain.boundary === 'fixed' ? site : site === 0 ? chain.sites - 1 : site - 1);
  const right = (site: number) => (chain.boundary === 'fixed' ? site + 1 : site);
  return Float64Array.from({ length: chain.sites }, (_, site) => (bonds[right(site)] as number) - (bonds[left(site)] as number));
}
