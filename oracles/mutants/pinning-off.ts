import { type PinningName, pinningNames } from '../../src/chain/pinning.ts';
import { coreParts } from '../subjects/core.ts';
import type { Mutant } from './mutant.ts';

/** A coefficient of the pinning times (1 + epsilon) at every site. Invisible where nothing is pinned. */
function pinningOff(id: string, coefficient: PinningName): Mutant {
  return {
    id,
    says: `the ${coefficient} pinning is too strong by the factor 1 + epsilon`,
    epsilon: 1e-6,
    parts: (epsilon) => {
      const [a, b, c] = pinningNames.map((name) => (name === coefficient ? 1 + epsilon : 1)) as [number, number, number];
      const { chain } = coreParts;
      const { energy, force } = chain.pinning;
      const pinning = {
        ...chain.pinning,
        energy: (q: number, kappa: number, lambda: number, mu: number) => energy(q, a * kappa, b * lambda, c * mu),
        force: (q: number, kappa: number, lambda: number, mu: number) => force(q, a * kappa, b * lambda, c * mu),
      };
      return { ...coreParts, chain: { ...chain, pinning } };
    },
  };
}

export const kappaOff = pinningOff('kappa', 'quadratic');
export const lambdaOff = pinningOff('lambda', 'quartic');
export const muOff = pinningOff('mu', 'sextic');
