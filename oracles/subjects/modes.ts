import type { Subject } from '../verdict/oracle.ts';
import { type CoreParts, coreParts } from './core.ts';
import type { ChainState } from './mechanics.ts';

/** The modes of a chain in a state. */
export interface ModesSeen {
  /** E_k: shape (sites,), index 0 being mode 1 between walls and wavenumber 0 on a torus */
  readonly energies: Float64Array;
}

/** The mode energies of our own core. */
export const coreModes =
  (parts: CoreParts = coreParts): Subject<ChainState, ModesSeen> =>
  ({ chain, state }) => ({ energies: parts.modeEnergies(chain, state) });
