import { bondLengths } from './bond-lengths.ts';
import { type Chain, checkHamiltonian } from './chain.ts';
import { coefficientAt } from './coefficient.ts';
import { energyOf } from './energy.ts';
import { bondCount, bondEnds } from './lattice.ts';
import { bondOf } from './parts.ts';
import { lowestPinning, pinningAt } from './pinning.ts';
import { coefficientNames } from './potential.ts';
import type { State } from './state.ts';

/**
 * The lowest barrier that any bond of the chain has: below this energy, counted from the lowest that the pinning can have, no bond can
 * break. Infinity where none can.
 *
 * @throws InputError for a chain without a Hamiltonian
 */
export function lowestBarrier(chain: Chain): number {
  checkHamiltonian(chain);
  const { barrier } = bondOf(chain);
  if (barrier === undefined) return Number.POSITIVE_INFINITY;
  let lowest = Number.POSITIVE_INFINITY;
  const { stiffness, alpha, beta } = chain;
  const alike = coefficientNames.every((name) => typeof chain[name] === 'number');
  const bonds = alike ? 1 : bondCount(chain);
  for (let bond = 0; bond < bonds; bond++) {
    const { height } = barrier(coefficientAt(stiffness, bond), coefficientAt(alpha, bond), coefficientAt(beta, bond));
    lowest = Math.min(lowest, height);
  }
  return lowest;
}

/**
 * A watch on the bonds: gives the first bond of a realisation that stands at or beyond its barrier, or -1.
 */
export function bondWatch(chain: Chain): (state: State, lane: number) => number {
  const { barrier } = bondOf(chain);
  if (barrier === undefined) return () => -1;
  const { stiffness, alpha, beta } = chain;
  const bonds = bondCount(chain);
  const edges = new Float64Array(bonds);
  const [lefts, rights] = [new Int32Array(bonds), new Int32Array(bonds)];
  for (let bond = 0; bond < bonds; bond++) {
    const [left, right] = bondEnds(chain, bond);
    edges[bond] = barrier(coefficientAt(stiffness, bond), coefficientAt(alpha, bond), coefficientAt(beta, bond)).at;
    lefts[bond] = left === 'wall' ? -1 : left;
    rights[bond] = right === 'wall' ? -1 : right;
  }
  return ({ q, lanes }, lane) => {
    for (let bond = 0; bond < bonds; bond++) {
      const [left, right] = [lefts[bond] as number, rights[bond] as number];
      const r = (right < 0 ? 0 : (q[right * lanes + lane] as number)) - (left < 0 ? 0 : (q[left * lanes + lane] as number));
      if (isBroken(r, edges[bond] as number)) return bond;
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
  checkHamiltonian(chain);
  const { barrier } = bondOf(chain);
  if (barrier === undefined) return true;
  const { stiffness, alpha, beta } = chain;
  const lengths = bondLengths(chain, state, lane);
  let lowest = Number.POSITIVE_INFINITY;
  for (let bond = 0; bond < lengths.length; bond++) {
    const { at, height } = barrier(coefficientAt(stiffness, bond), coefficientAt(alpha, bond), coefficientAt(beta, bond));
    if (isBroken(lengths[bond] as number, at)) return false;
    lowest = Math.min(lowest, height);
  }
  return lowest === Number.POSITIVE_INFINITY || energyOf(chain, state, lengths, lane) - lowestEnergy(chain) < share * lowest;
}

const isBroken = (r: number, edge: number) => (edge < 0 ? r <= edge : r >= edge);

/** A lower bound of the pinning's energy: 0 unless its wells lie beside the origin. */
function lowestEnergy({ pinning, sites }: Chain): number {
  if (pinning === undefined) return 0;
  if (pinning.formula !== undefined) return Number.NEGATIVE_INFINITY; // not known
  let sum = 0;
  for (let site = 0; site < sites; site++) sum += lowestPinning(...pinningAt(pinning, site));
  return sum;
}
