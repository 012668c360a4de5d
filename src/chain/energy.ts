import { bondLengths } from './bond-lengths.ts';
import { type Chain, checkSites, coefficientsOf } from './chain.ts';
import { type ChainParts, chainParts } from './parts.ts';
import type { State } from './state.ts';

/** H of one realisation; sites summed first to last, then bonds. */
export function energy(chain: Chain, state: State, lane = 0, parts: ChainParts = chainParts): number {
  checkSites(chain, state);
  let sum = 0;
  for (let site = 0; site < chain.sites; site++) {
    const p = state.p[site * state.lanes + lane] as number;
    sum += 0.5 * p * p;
  }
  const { energy: bondEnergy } = parts.potentials[chain.potential];
  bondLengths(chain, state, lane, parts).forEach((r, bond) => {
    sum += bondEnergy(r, ...coefficientsOf(chain, bond));
  });
  return sum;
}

/** Total momentum of one realisation: conserved on a ring. */
export function momentum(state: State, lane = 0): number {
  let sum = 0;
  for (let site = 0; site < state.sites; site++) sum += state.p[site * state.lanes + lane] as number;
  return sum;
}
