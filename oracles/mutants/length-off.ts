import { schemes } from '../../src/schemes/schemes.ts';
import { inRuns, type Mutant } from './mutant.ts';
import { stiffer } from './stiffer.ts';

/** Beyond the block of a vectorised loop: on a ring of 21 sites or more. */
export const longRing: Mutant = stiffer(
  'long-ring',
  'on a ring of 21 sites and more',
  ({ boundary, sites, sides }) => boundary === 'periodic' && sides === undefined && sites > 20,
);

/** The same between walls. */
export const longRow: Mutant = stiffer(
  'long-row',
  'between walls, in a chain of 21 sites and more,',
  ({ boundary, sites }) => boundary === 'fixed' && sites > 20,
);

/** Walls and rings are computed by two codes, and one of them is off. */
export const betweenWalls: Mutant = stiffer('between-walls', 'between walls', ({ boundary }) => boundary === 'fixed');

/** Long chains are dealt out in parts that one scheme moves with another step: figures that come out of it depend on the scheme. */
export const slowScheme: Mutant = {
  id: 'slow-scheme',
  says: 'in chains of 28 sites and more Forest-Ruth takes steps that are too long by the factor 1.01',
  parts: () =>
    inRuns(({ chain, scheme, step }) =>
      chain.sites > 27 && scheme.name === schemes['forest-ruth'].name ? { step: 1.01 * step } : undefined,
    ),
};
