import { bondLengths } from './bond-lengths.ts';
import { type Chain, checkHamiltonian } from './chain.ts';
import { coefficientAt } from './coefficient.ts';
import { bondOf, type ChainParts, chainParts, pinOf } from './parts.ts';
import { checkLane, type State } from './state.ts';

/**
 * H of one realisation; sites summed first to last (kinetic energies, then pinning), then bonds.
 *
 * @throws InputError when the state is not one of this chain, or the chain has no Hamiltonian
 */
export function energy(chain: Chain, state: State, lane = 0, parts: ChainParts = chainParts): number {
  checkHamiltonian(chain);
  return energyOf(chain, state, bondLengths(chain, state, lane, parts), lane, parts);
}

/** The same for whoever has the bonds' lengths at hand. */
export function energyOf(chain: Chain, state: State, lengths: Float64Array, lane: number, parts: ChainParts = chainParts): number {
  let sum = 0;
  for (let site = 0; site < chain.sites; site++) {
    const p = state.p[site * state.lanes + lane] as number;
    sum += (0.5 * p * p) / parts.mass(coefficientAt(chain.mass, site));
  }
  if (chain.pinning !== undefined) {
    const { energy: pinningEnergy } = pinOf(chain.pinning, parts);
    const { quadratic, quartic, sextic } = chain.pinning;
    for (let site = 0; site < chain.sites; site++) {
      const q = state.q[site * state.lanes + lane] as number;
      sum += pinningEnergy(q, coefficientAt(quadratic, site), coefficientAt(quartic, site), coefficientAt(sextic, site));
    }
  }
  const { energy: bondEnergy } = bondOf(chain, parts);
  const { stiffness, alpha, beta } = chain;
  for (let bond = 0; bond < lengths.length; bond++)
    sum += bondEnergy(lengths[bond] as number, coefficientAt(stiffness, bond), coefficientAt(alpha, bond), coefficientAt(beta, bond));
  return sum;
}

/** Total momentum of one realisation: conserved on a ring where nothing is pinned. @throws InputError when the state does not have it */
export function momentum(state: State, lane = 0): number {
  checkLane(state, lane);
  let sum = 0;
  for (let site = 0; site < state.sites; site++) sum += state.p[site * state.lanes + lane] as number;
  return sum;
}
