import { type SpinParts, spinParts } from './parts.ts';
import type { SpinChain } from './spin-chain.ts';
import { checkSpinSites, type SpinState, spinAt } from './spin-state.ts';
import { dot } from './vector.ts';

/** H = sum_x omega_x . S_x + sum_b eps_b S_b . S_{b+1}; sites summed first to last, then bonds. */
export function spinEnergy(chain: SpinChain, state: SpinState, parts: SpinParts = spinParts): number {
  let sum = 0;
  for (const energy of fieldEnergies(chain, state, parts)) sum += energy;
  for (const energy of bondEnergies(chain, state, parts)) sum += energy;
  return sum;
}

/**
 * The energy of every site, half of each of its two bonds included: they add up to H. Shape (sites,).
 *
 *   e_x = omega_x . S_x + eps_{x-1}/2 S_{x-1} . S_x + eps_x/2 S_x . S_{x+1}
 *
 * @source F. Huveneers, "Drastic fall-off of the thermal conductivity", sec. 5.2
 */
export function spinSiteEnergies(chain: SpinChain, state: SpinState, parts: SpinParts = spinParts): Float64Array {
  const bonds = bondEnergies(chain, state, parts);
  return fieldEnergies(chain, state, parts).map(
    (energy, site) => energy + 0.5 * ((bonds[site === 0 ? chain.sites - 1 : site - 1] as number) + (bonds[site] as number)),
  );
}

function fieldEnergies(chain: SpinChain, state: SpinState, parts: SpinParts): Float64Array {
  checkSpinSites(chain, state);
  return Float64Array.from({ length: chain.sites }, (_, site) => dot(parts.field(chain, site), spinAt(state.spins, site)));
}

function bondEnergies(chain: SpinChain, { spins }: SpinState, parts: SpinParts): Float64Array {
  return Float64Array.from(
    { length: chain.sites },
    (_, bond) => parts.coupling(chain, bond) * dot(spinAt(spins, bond), spinAt(spins, bond + 1 === chain.sites ? 0 : bond + 1)),
  );
}
