import { coreParts } from '../subjects/core.ts';
import { type Mutant, withBonds } from './mutant.ts';

/** alpha times (1 + epsilon) on every bond: consistent, so that its own energy is conserved. Invisible on the harmonic chain. */
export const alphaOff: Mutant = {
  id: 'alpha',
  says: 'alpha is too large by the factor 1 + epsilon',
  epsilon: 1e-6,
  parts: (epsilon) =>
    withBonds(coreParts, ({ energy, force }) => ({
      energy: (r, stiffness, alpha) => energy(r, stiffness, alpha * (1 + epsilon)),
      force: (r, stiffness, alpha) => force(r, stiffness, alpha * (1 + epsilon)),
    })),
};
