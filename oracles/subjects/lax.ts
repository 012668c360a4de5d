import type { Subject } from '../verdict/oracle.ts';
import { type CoreParts, coreParts } from './core.ts';
import type { ChainState } from './mechanics.ts';

/** The eigenvalues of the Lax matrix of a chain in a state, by our own core: ascending, N on a ring, 2N + 2 between walls. */
export const coreLaxSpectrum =
  (parts: CoreParts = coreParts): Subject<ChainState, Float64Array> =>
  ({ chain, state }) =>
    parts.laxSpectrum(chain, state);
