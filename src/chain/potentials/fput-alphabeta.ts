import type { Potential } from '../potential.ts';

/**
 * FPUT-alpha-beta bond, V(r) = chi r^2 / 2 + alpha r^3 / 3 + beta r^4 / 4, beta > 0: bounded below, with a second well where
 * alpha^2 > 4 chi beta.
 *
 * @source G. Benettin, A. Ponno, J. Stat. Phys. 144, 793 (2011), eq. (1)
 */
export const fputAlphaBeta: Potential = {
  name: 'fput-alphabeta',
  coefficients: ['stiffness', 'alpha', 'beta'],
  expression: 'stiffness * r^2 / 2 + alpha * r^3 / 3 + beta * r^4 / 4',
  tex: String.raw`\tfrac{\chi}{2} r^2 + \tfrac{\alpha}{3} r^3 + \tfrac{\beta}{4} r^4`,
  energy: (r, stiffness, alpha, beta) => r * r * (0.5 * stiffness + (alpha * r) / 3 + 0.25 * beta * (r * r)),
  force: (r, stiffness, alpha, beta) => r * (stiffness + r * (alpha + beta * r)),
  curvature: (r, stiffness, alpha, beta) => stiffness + r * (2 * alpha + 3 * beta * r),
  refuses: (_stiffness, _alpha, beta) =>
    beta > 0 ? undefined : { name: 'beta', allowed: 'a positive number (V is not bounded below otherwise; for beta = 0 use "fput-alpha")' },
};
