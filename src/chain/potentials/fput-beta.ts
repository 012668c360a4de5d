import type { Potential } from '../potential.ts';

/**
 * FPUT-beta bond, V(r) = chi r^2 / 2 + beta r^4 / 4, beta > 0: confining everywhere.
 *
 * @source E. Fermi, J. Pasta, S. Ulam, M. Tsingou, Los Alamos report LA-1940 (1955), eq. (2)
 */
export const fputBeta: Potential = {
  name: 'fput-beta',
  coefficients: ['stiffness', 'beta'],
  expression: 'stiffness * r^2 / 2 + beta * r^4 / 4',
  tex: String.raw`\tfrac{\chi}{2} r^2 + \tfrac{\beta}{4} r^4`,
  energy: (r, stiffness, _alpha, beta) => r * r * (0.5 * stiffness + 0.25 * beta * (r * r)),
  force: (r, stiffness, _alpha, beta) => r * (stiffness + beta * (r * r)),
  curvature: (r, stiffness, _alpha, beta) => stiffness + 3 * beta * (r * r),
  refuses: (_stiffness, _alpha, beta) =>
    beta > 0 ? undefined : { name: 'beta', allowed: 'a positive number (with beta < 0 the bond breaks; for beta = 0 use "harmonic")' },
};
