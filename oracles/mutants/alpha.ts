import { chain as chainOf } from '../../src/chain/chain.ts';
import { core } from '../subjects/core.ts';
import type { Mutant } from './mutant.ts';

/** alpha times (1 + epsilon) on every bond: consistent, so that its own energy is conserved. Invisible on the harmonic chain. */
export const alphaOff: Mutant = {
  id: 'alpha',
  says: 'alpha is too large by the factor 1 + epsilon',
  epsilon: 1e-6,
  simulator: (epsilon) => (ask) => {
    const { alpha, ...rest } = ask.chain;
    if (ask.chain.potential === 'harmonic') return core()(ask);
    const off = typeof alpha === 'number' ? alpha * (1 + epsilon) : alpha.map((a) => a * (1 + epsilon));
    return core()({ ...ask, chain: chainOf({ ...rest, alpha: off }) });
  },
};
