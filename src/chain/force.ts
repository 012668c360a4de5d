import { bondLengths } from './bond-lengths.ts';
import type { AnyChain } from './chain.ts';
import { neighbour, sidesOf } from './lattice.ts';
import { bondOf, type ChainParts, chainParts, pinOf } from './parts.ts';
import { pinningAt } from './pinning.ts';
import { coefficientsOf } from './potential.ts';
import type { State } from './state.ts';

/**
 * The force on every site of one realisation, m_j q_j'': shape (sites,). Of each axis the difference of its two bond forces, axes summed
 * first to last, then the pinning.
 *
 * @throws InputError when the state is not one of this chain
 */
export function force(chain: AnyChain, state: State, lane = 0, parts: ChainParts = chainParts): Float64Array {
  const { force: bondForce } = bondOf(chain, parts);
  const elongations = bondLengths(chain, state, lane, parts);
  const pull = (bond: number, site: number) =>
    bondForce(elongations[bond] as number, ...coefficientsOf(chain, chain.kind === 'chain' ? bond : site));
  const { pinning, sites } = chain;
  const sides = sidesOf(chain);
  return Float64Array.from({ length: sites }, (_, site) => {
    let sum = 0;
    sides.forEach((_side, axis) => {
      const right = chain.boundary === 'fixed' ? site + 1 : axis * sites + site;
      const left = chain.boundary === 'fixed' ? site : axis * sites + neighbour(sides, site, axis, -1);
      const difference = pull(right, site) - pull(left, site);
      sum = axis === 0 ? difference : sum + difference;
    });
    if (pinning === undefined) return sum;
    return sum - pinOf(pinning, parts).force(state.q[site * state.lanes + lane] as number, ...pinningAt(pinning, site));
  });
}
