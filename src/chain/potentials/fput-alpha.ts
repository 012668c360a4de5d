import type { Potential } from '../potential.ts';

/**
 * FPUT-alpha bond, V(r) = chi r^2 / 2 + alpha r^3 / 3.
 *
 * V has a barrier of height chi^3 / (6 alpha^2) at r = -chi / alpha; beyond it the bond breaks.
 *
 * @source E. Fermi, J. Pasta, S. Ulam, M. Tsingou, Los Alamos report LA-1940 (1955), eq. (1)
 */
export const fputAlpha: Potential = {
  name: 'fput-alpha',
  coefficients: ['stiffness', 'alpha'],
  expression: 'stiffness * r^2 / 2 + alpha * r^3 / 3',
  tex: String.raw`\tfrac{\chi}{2} r^2 + \tfrac{\alpha}{3} r^3`,
  energy: (r, stiffness, alpha) => r * r * (0.5 * stiffness + (alpha * r) / 3),
  force: (r, stiffness, alpha) => r * (stiffness + alpha * r),
  curvature: (r, stiffness, alpha) => stiffness + 2 * alpha * r,
  barrier: (stiffness, alpha) =>
    alpha === 0
      ? { at: Number.NEGATIVE_INFINITY, height: Number.POSITIVE_INFINITY }
      : { at: -stiffness / alpha, height: (stiffness * stiffness * stiffness) / (6 * alpha * alpha) },
};
