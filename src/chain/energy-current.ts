import { float64 } from '../exact/float64.ts';
import { bondLengths } from './bond-lengths.ts';
import { type Chain, checkHamiltonian, checkSites } from './chain.ts';
import { coefficientAt } from './coefficient.ts';
import { bondCount, bondEnds } from './lattice.ts';
import { bondOf, type ChainParts, chainParts, pinOf } from './parts.ts';
import { pinningAt } from './pinning.ts';
import { coefficientsOf } from './potential.ts';
import type { State } from './state.ts';

/**
 * The energy of every site of one realisation, h_j = p_j^2 / (2 m_j) + U_j(q_j) + half of each of its bonds: shape (sites,); they add up to
 * H. A bond at a wall belongs to its site wholly.
 *
 * @throws InputError when the state is not one of this chain, or the chain has no Hamiltonian
 */
export function siteEnergies(chain: Chain, state: State, lane = 0, parts: ChainParts = chainParts): Float64Array {
  checkHamiltonian(chain);
  checkSites(chain, state, lane);
  const { pinning } = chain;
  const energies = Float64Array.from({ length: chain.sites }, (_, site) => {
    const [q, p] = [state.q, state.p].map((x) => x[site * state.lanes + lane]) as [number, number];
    const kinetic = (0.5 * p * p) / parts.mass(coefficientAt(chain.mass, site));
    return pinning === undefined ? kinetic : kinetic + pinOf(pinning, parts).energy(q, ...pinningAt(pinning, site));
  });
  const { energy } = bondOf(chain, parts);
  bondLengths(chain, state, lane, parts).forEach((r, bond) => {
    const moving = bondEnds(chain, bond).filter((end) => end !== 'wall');
    const share = energy(r, ...coefficientsOf(chain, bond)) / moving.length;
    for (const site of moving) energies[site] = (energies[site] as number) + share;
  });
  return energies;
}

/**
 * The energy current along every bond of one realisation, from its left end to its right end: shape (bonds,), energy per time; nothing
 * flows into a wall; the formula stands in {@link bondCurrent}. It balances {@link siteEnergies}:
 *
 *   dh_j/dt = sum of j_b over bonds that end at j - sum over those that begin there
 *
 * @throws InputError when the state is not one of this chain, or the chain has no Hamiltonian
 */
export function energyCurrents(chain: Chain, state: State, lane = 0, parts: ChainParts = chainParts): Float64Array {
  checkHamiltonian(chain);
  checkSites(chain, state, lane);
  const { force } = bondOf(chain, parts);
  const velocity = (site: number) => (state.p[site * state.lanes + lane] as number) / parts.mass(coefficientAt(chain.mass, site));
  const elongations = bondLengths(chain, state, lane, parts);
  return Float64Array.from({ length: bondCount(chain) }, (_, bond) => {
    const [left, right] = bondEnds(chain, bond);
    if (left === 'wall' || right === 'wall') return 0;
    return parts.bondCurrent(float64, force(elongations[bond] as number, ...coefficientsOf(chain, bond)), velocity(left), velocity(right));
  });
}
