import { bondLengths } from './bond-lengths.ts';
import { type Chain, checkSites } from './chain.ts';
import { coefficientAt } from './coefficient.ts';
import { bondOf, type ChainParts, chainParts, pinOf } from './parts.ts';
import { pinningAt } from './pinning.ts';
import { coefficientsOf } from './potential.ts';
import type { State } from './state.ts';

/** H of one realisation; sites summed first to last (kinetic energies, then pinning), then bonds. */
export function energy(chain: Chain, state: State, lane = 0, parts: ChainParts = chainParts): number {
  checkSites(chain, state);
  let sum = 0;
  for (let site = 0; site < chain.sites; site++) {
    const p = state.p[site * state.lanes + lane] as number;
    sum += (0.5 * p * p) / parts.mass(coefficientAt(chain.mass, site));
  }
  if (chain.pinning !== undefined) {
    const { energy: pinningEnergy } = pinOf(chain.pinning, parts);
    for (let site = 0; site < chain.sites; site++)
      sum += pinningEnergy(state.q[site * state.lanes + lane] as number, ...pinningAt(chain.pinning, site));
  }
  const { energy: bondEnergy } = bondOf(chain, parts);
  bondLengths(chain, state, lane, parts).forEach((r, bond) => {
    sum += bondEnergy(r, ...coefficientsOf(chain, bond));
  });
  return sum;
}

/** Total momentum of one realisation: conserved on a ring where nothing is pinned. */
export function momentum(state: State, lane = 0): number {
  let sum = 0;
  for (let site = 0; site < state.sites; site++) sum += state.p[site * state.lanes + lane] as number;
  return sum;
}
