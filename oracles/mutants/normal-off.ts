import { coreParts } from '../subjects/core.ts';
import type { Mutant } from './mutant.ts';

/**
 * Normal numbers have mean epsilon. On a ring of equal masses where nothing is pinned it is taken out with the mean velocity, and nobody sees it.
 */
export const biasedNormal: Mutant = {
  id: 'biased-normal',
  says: 'normal numbers have mean epsilon',
  epsilon: 0.4,
  parts: (epsilon) => ({ ...coreParts, gibbs: { ...coreParts.gibbs, normal: (uniform) => coreParts.gibbs.normal(uniform) + epsilon } }),
};

/** Normal numbers have variance 1 + epsilon: momenta too hot, and displacements between theirs and T. */
export const wideNormal: Mutant = {
  id: 'wide-normal',
  says: 'normal numbers have variance 1 + epsilon',
  epsilon: 0.5,
  parts: (epsilon) => ({
    ...coreParts,
    gibbs: { ...coreParts.gibbs, normal: (uniform) => Math.sqrt(1 + epsilon) * coreParts.gibbs.normal(uniform) },
  }),
};
