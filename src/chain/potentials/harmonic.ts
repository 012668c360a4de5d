import type { Potential } from '../potential.ts';

/**
 * Harmonic bond, V(r) = chi r^2 / 2.
 */
export const harmonic: Potential = {
  name: 'harmonic',
  coefficients: ['stiffness'],
  expression: 'stiffness * r^2 / 2',
  tex: String.raw`\tfrac{\chi}{2} r^2`,
  energy: (r, stiffness) => 0.5 * stiffness * r * r,
  force: (r, stiffness) => stiffness * r,
  curvature: (_r, stiffness) => stiffness,
};
