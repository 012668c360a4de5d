import type { Chain } from '../../src/chain/chain.ts';
import { energy } from '../../src/chain/energy.ts';
import { force } from '../../src/chain/force.ts';
import type { State } from '../../src/chain/state.ts';
import type { Subject } from '../verdict/oracle.ts';
import { type CoreParts, coreParts } from './core.ts';

/** "Which forces act here, what is the energy, and where does it flow?" */
export interface ChainState {
  readonly chain: Chain;
  readonly state: State;
}

/** What acts on a chain in a state. */
export interface Mechanics {
  /** f_j = -dH/dq_j: shape (sites,) */
  readonly force: Float64Array;
  /** H */
  readonly energy: number;
  /** h_j, which add up to H: shape (sites,) */
  readonly siteEnergies: Float64Array;
  /** from the left end of each bond to its right end: shape (bonds,) */
  readonly currents: Float64Array;
}

/** Force, energy and energy current of our own core. */
export const coreMechanics =
  (parts: CoreParts = coreParts): Subject<ChainState, Mechanics> =>
  ({ chain, state }) => ({
    force: force(chain, state, 0, parts.chain),
    energy: energy(chain, state, 0, parts.chain),
    siteEnergies: parts.siteEnergies(chain, state, 0, parts.chain),
    currents: parts.currents(chain, state, 0, parts.chain),
  });
