import { mapCoefficients } from '../../src/chain/map-coefficients.ts';
import { coreParts } from '../subjects/core.ts';
import type { Mutant } from './mutant.ts';

/** The bond at the right wall is stiffer by (1 + epsilon) than the chain says. Invisible on rings, and where bonds are written and have no stiffness. */
export const wallOff: Mutant = {
  id: 'wall',
  says: 'the bond at the right wall is too stiff by the factor 1 + epsilon',
  epsilon: 1e-6,
  parts: (epsilon) => ({
    ...coreParts,
    trajectory: (chain, ...run) => {
      if (chain.kind !== 'chain' || chain.boundary === 'periodic' || typeof chain.potential !== 'string')
        return coreParts.trajectory(chain, ...run);
      const values = Array.from({ length: chain.sites + 1 }, (_, b) =>
        typeof chain.stiffness === 'number' ? chain.stiffness : (chain.stiffness[b] as number),
      );
      const stiffer = values.with(-1, (values.at(-1) as number) * (1 + epsilon));
      return coreParts.trajectory(mapCoefficients(chain, { bonds: (c, name) => (name === 'stiffness' ? stiffer : c) }), ...run);
    },
  }),
};
