import type { AnyChain } from '../../src/chain/chain.ts';
import { each } from '../../src/chain/coefficient.ts';
import { mapCoefficients } from '../../src/chain/map-coefficients.ts';
import { inRuns, type Mutant } from './mutant.ts';

/**
 * Every bond of some chains too stiff by (1 + epsilon) in a run: consistent, it keeps its energy and its symmetries, and what the core says of
 * force and energy is right. Bonds that are written have no stiffness, and are left as they are.
 */
export function stiffer(id: string, says: string, isMeant: (chain: AnyChain) => boolean): Mutant {
  return {
    id,
    says: `${says} bonds are too stiff by the factor 1 + epsilon in a run`,
    epsilon: 1e-6,
    parts: (epsilon) =>
      inRuns(({ chain }) =>
        chain.kind === 'chain' && typeof chain.potential === 'string' && isMeant(chain)
          ? { chain: mapCoefficients(chain, { bonds: (c, name) => (name === 'stiffness' ? each((chi) => chi * (1 + epsilon))(c) : c) }) }
          : undefined,
      ),
  };
}
