import type { Arithmetic } from '../exact/arithmetic.ts';
import { InputError } from '../input-error.ts';
import { type Equations, solution } from './equations.ts';
import type { Hamiltonian } from './hamiltonian.ts';
import { refuseBadHamiltonian } from './refuse-bad-system.ts';
import { taylor } from './taylor.ts';

/** All that the reference knows of a system: its Hamiltonian, or the right-hand sides of its equations. */
export type System = Hamiltonian | Equations;

/** A way to solve a system: one array per time, q_1 .. q_N, p_1 .. p_N of a Hamiltonian, x_1 .. x_n of equations. */
export type Solve = <T>(
  system: System,
  start: ArrayLike<number>,
  times: readonly number[],
  real: Arithmetic<T>,
  order?: number,
) => (readonly T[])[];

/**
 * The solution by Taylor series.
 *
 * @param times ascending, finite, 0 or later
 * @throws InputError when the parts of the system, or the start, do not fit each other; RangeError at a singularity
 */
export const byTaylor: Solve = (system, start, times, real, order) => {
  if ('rates' in system) return solution(system, start, times, real, order);
  const [q, p] = halves(system, start);
  return taylor(system, q, p, times, real, order).map((point) => [...point.q, ...point.p]);
};

/**
 * q and p of a start that holds both.
 *
 * @throws InputError when the Hamiltonian's parts, or the start, do not fit each other
 */
export function halves(h: Hamiltonian, start: ArrayLike<number>): readonly [q: number[], p: number[]] {
  refuseBadHamiltonian(h);
  const { sites } = h;
  const all = Array.from(start);
  if (all.length !== 2 * sites) throw new InputError('start', `${all.length} numbers`, `${2 * sites}: q of every site, then p`);
  return [all.slice(0, sites), all.slice(sites)];
}
