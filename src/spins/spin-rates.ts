import { type SpinParts, spinParts } from './parts.ts';
import type { SpinChain } from './spin-chain.ts';
import { checkSpinSites, type SpinState, spinAt } from './spin-state.ts';
import { cross, plus, times } from './vector.ts';

/** dS_x/dt = (omega_x + eps_{x-1} S_{x-1} + eps_x S_{x+1}) x S_x of every site: shape (3 sites,), as spins stand in a state. */
export function spinRates(chain: SpinChain, state: SpinState, parts: SpinParts = spinParts): Float64Array {
  checkSpinSites(chain, state);
  const rates = new Float64Array(3 * chain.sites);
  for (let x = 0; x < chain.sites; x++) {
    const [before, after] = [(x + chain.sites - 1) % chain.sites, (x + 1) % chain.sites];
    const pull = plus(
      times(parts.coupling(chain, before), spinAt(state.spins, before)),
      times(parts.coupling(chain, x), spinAt(state.spins, after)),
    );
    rates.set(cross(plus(parts.field(chain, x), pull), spinAt(state.spins, x)), 3 * x);
  }
  return rates;
}
