import type { SpinChain } from '../../src/spins/spin-chain.ts';
import { spinEnergy, spinSiteEnergies } from '../../src/spins/spin-energy.ts';
import { spinRates } from '../../src/spins/spin-rates.ts';
import type { SpinState } from '../../src/spins/spin-state.ts';
import type { Subject } from '../verdict/oracle.ts';
import { type CoreParts, coreParts } from './core.ts';

/** "How do these spins turn here, what is their energy, and where does it flow?" */
export interface SpinChainState {
  readonly chain: SpinChain;
  readonly state: SpinState;
}

/** What a ring of spins does in a state. */
export interface SpinMechanics {
  /** dS_x/dt: shape (3 sites,) */
  readonly rates: Float64Array;
  /** H */
  readonly energy: number;
  /** e_x: shape (sites,) */
  readonly siteEnergies: Float64Array;
  /** energy per time from x to x + 1: shape (sites,) */
  readonly currents: Float64Array;
}

/** Rates, energies and currents of our own core. */
export const coreSpinMechanics =
  ({ spins }: CoreParts = coreParts): Subject<SpinChainState, SpinMechanics> =>
  ({ chain, state }) => ({
    rates: spinRates(chain, state, spins.chain),
    energy: spinEnergy(chain, state, spins.chain),
    siteEnergies: spinSiteEnergies(chain, state, spins.chain),
    currents: spins.currents(chain, state, spins.chain),
  });
