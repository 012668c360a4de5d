import type { Operations } from '../exact/operations.ts';

/** Where a wave of one frequency stands between two sites: q_j, and what the link to its left pulls with. */
export interface Between<T> {
  readonly q: T;
  readonly pull: T;
}

/** Whose coefficient chi_j is. */
export type Coefficients = 'springs' | 'sites';

/**
 * One site and one link further along a linear chain that swings with frequency omega, m = 1. Of springs, q_j'' = f_j - f_{j-1}, f_j = chi_j (q_{j+1} - q_j):
 *
 *   f_j = f_{j-1} - omega^2 q_j,          q_{j+1} = q_j + f_j/chi_j;
 *
 * of sites, as the linear part of (4) has it, q_j'' = chi_j (r_j - r_{j-1}), r_j = q_{j+1} - q_j:
 *
 *   r_j = r_{j-1} - omega^2 q_j/chi_j,    q_{j+1} = q_j + r_j.
 *
 * The same matrices in another order: a chain of springs is a chain (4) seen from its bonds, f_j'' = chi_j (f_{j+1} - 2 f_j + f_{j-1}).
 *
 * @param square omega^2
 * @param compliance 1/chi_j
 */
export function transferred<T>(over: Operations<T>, of: Coefficients, square: T, compliance: T, { q, pull }: Between<T>): Between<T> {
  const force = over.times(square, q);
  const next = over.minus(pull, of === 'sites' ? over.times(force, compliance) : force);
  return { q: over.plus(q, of === 'springs' ? over.times(next, compliance) : next), pull: next };
}
