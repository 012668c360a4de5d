import { coreParts } from '../subjects/core.ts';
import { type Mutant, withBonds } from './mutant.ts';

/** The zero of the energy that is reported: no force, no current and no energy of a site knows of it. */
export const bondConstant: Mutant = {
  id: 'bond-constant',
  says: 'in the energy of the whole a bond at rest has epsilon',
  epsilon: 1e-6,
  parts: (epsilon) => ({
    ...withBonds(coreParts, ({ energy }) => ({ energy: (...at) => energy(...at) + epsilon })),
    siteEnergies: (chain, state, lane) => coreParts.siteEnergies(chain, state, lane),
  }),
};
