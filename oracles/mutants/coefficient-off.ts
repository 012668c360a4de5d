import { mapCoefficients } from '../../src/chain/chain.ts';
import type { CoefficientName } from '../../src/chain/potential.ts';
import { core } from '../subjects/core.ts';
import type { Mutant } from './mutant.ts';

/** A coefficient times (1 + epsilon) on every bond: consistent, so that its own energy is conserved. Invisible where the bond does not have it. */
function coefficientOff(id: string, coefficient: CoefficientName): Mutant {
  return {
    id,
    says: `${coefficient} is too large by the factor 1 + epsilon`,
    epsilon: 1e-6,
    simulator: (epsilon) => (ask) =>
      core()({
        ...ask,
        chain: mapCoefficients(ask.chain, (value, name) => {
          if (name !== coefficient) return value;
          return typeof value === 'number' ? value * (1 + epsilon) : value.map((x) => x * (1 + epsilon));
        }),
      }),
  };
}

export const chiOff = coefficientOff('chi', 'stiffness');
export const alphaOff = coefficientOff('alpha', 'alpha');
export const betaOff = coefficientOff('beta', 'beta');
