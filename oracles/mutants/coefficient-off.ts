import type { CoefficientName } from '../../src/chain/potential.ts';
import { coefficientNames } from '../../src/chain/potential.ts';
import { coreParts } from '../subjects/core.ts';
import { type Mutant, withBonds } from './mutant.ts';

/** A coefficient times (1 + epsilon) on every bond: consistent, so that its own energy is conserved. Invisible where the bond does not have it. */
function coefficientOff(id: string, coefficient: CoefficientName): Mutant {
  return {
    id,
    says: `${coefficient} is too large by the factor 1 + epsilon`,
    epsilon: 1e-6,
    parts: (epsilon) => {
      const [chi, alpha, beta] = coefficientNames.map((name) => (name === coefficient ? 1 + epsilon : 1)) as [number, number, number];
      return withBonds(coreParts, ({ energy, force, curvature }) => ({
        energy: (r, a, b, c) => energy(r, a * chi, b * alpha, c * beta),
        force: (r, a, b, c) => force(r, a * chi, b * alpha, c * beta),
        curvature: (r, a, b, c) => curvature(r, a * chi, b * alpha, c * beta),
      }));
    },
  };
}

export const chiOff = coefficientOff('chi', 'stiffness');
export const alphaOff = coefficientOff('alpha', 'alpha');
export const betaOff = coefficientOff('beta', 'beta');

/** Right for one sign: nothing that leaves the sign of alpha as it is, and no other state of the chain, can tell. */
export const negativeAlpha: Mutant = {
  id: 'negative-alpha',
  says: 'alpha is too large in size by the factor 1 + epsilon where it is negative',
  epsilon: 1e-6,
  parts: (epsilon) => {
    const larger = (alpha: number) => (alpha < 0 ? alpha * (1 + epsilon) : alpha);
    return withBonds(coreParts, ({ energy, force, curvature }) => ({
      energy: (r, chi, alpha, beta) => energy(r, chi, larger(alpha), beta),
      force: (r, chi, alpha, beta) => force(r, chi, larger(alpha), beta),
      curvature: (r, chi, alpha, beta) => curvature(r, chi, larger(alpha), beta),
    }));
  },
};
