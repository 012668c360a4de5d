import { exp } from '../../elementary/exp.ts';
import { expMinusOneMinusX } from '../../elementary/exp-minus-one-minus-x.ts';
import { expm1 } from '../../elementary/expm1.ts';
import type { Potential } from '../potential.ts';

/** Below, 4 alpha^2 is no normal number. */
const smallest = 2 ** -500;

/**
 * Toda bond, V(r) = chi (exp(2 alpha r) - 1 - 2 alpha r) / (4 alpha^2): third-order truncation chi r^2/2 + chi alpha r^3/3.
 *
 * With chi = 1 and alpha the same on every bond the chain is integrable.
 *
 * @source M. Toda, J. Phys. Soc. Jpn. 22, 431 (1967), in the scaling of G. Benettin, H. Christodoulidi, A. Ponno, J. Stat. Phys. 152, 195 (2013)
 */
export const toda: Potential = {
  name: 'toda',
  coefficients: ['stiffness', 'alpha'],
  expression: 'stiffness * (exp(2 * alpha * r) - 1 - 2 * alpha * r) / (4 * alpha^2)',
  tex: String.raw`\chi\,\frac{e^{2\alpha r} - 1 - 2\alpha r}{4\alpha^2}`,
  energy: (r, stiffness, alpha) => (stiffness * expMinusOneMinusX(2 * alpha * r)) / (4 * alpha * alpha),
  force: (r, stiffness, alpha) => (stiffness * expm1(2 * alpha * r)) / (2 * alpha),
  curvature: (r, stiffness, alpha) => stiffness * exp(2 * alpha * r),
  refuses: (_stiffness, alpha) =>
    Math.abs(alpha) < smallest
      ? { name: 'alpha', allowed: 'at least 2^-500 in size (the Toda bond divides by alpha^2; for alpha = 0 use "harmonic")' }
      : undefined,
};
