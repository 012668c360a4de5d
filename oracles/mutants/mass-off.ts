import { coreParts } from '../subjects/core.ts';
import type { Mutant } from './mutant.ts';

/** Every mass other than 1 times (1 + epsilon): consistent, so that its own energy is conserved. Invisible in a chain of unit masses. */
export const massOff: Mutant = {
  id: 'mass',
  says: 'masses other than 1 are too large by the factor 1 + epsilon',
  epsilon: 1e-6,
  parts: (epsilon) => ({ ...coreParts, chain: { ...coreParts.chain, mass: (mass) => (mass === 1 ? 1 : mass * (1 + epsilon)) } }),
};
