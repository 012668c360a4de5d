import { rk4 } from '../../src/schemes/rk4.ts';
import { mutantOfScheme } from './mutant.ts';

/** Every scheme is the classical Runge-Kutta method in disguise: neither symplectic nor reversible. */
export const rungeKutta = mutantOfScheme('runge-kutta', 'every scheme is the classical Runge-Kutta method in disguise', () => rk4);
