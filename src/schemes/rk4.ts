import type { RungeKuttaScheme } from './scheme.ts';

/**
 * The classical Runge-Kutta method. Order 4, neither symplectic nor time-reversible: a control that energy drift and time reversal must
 * refuse.
 *
 * @source W. Kutta, Z. Math. Phys. 46, 435 (1901)
 */
export const rk4: RungeKuttaScheme = {
  family: 'runge-kutta',
  name: 'rk4',
  order: 4,
  symmetric: false,
  a: [[], ['1/2'], ['0', '1/2'], ['0', '0', '1']],
  b: ['1/6', '1/3', '1/3', '1/6'],
  digits: 'primary',
  source: 'W. Kutta, Z. Math. Phys. 46, 435 (1901)',
};
