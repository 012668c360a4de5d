import type { Expression } from '../chain/expression.ts';
import type { Arithmetic } from '../exact/arithmetic.ts';
import { evaluate } from '../exact/evaluate.ts';
import type { Point } from './taylor.ts';

/**
 * H = sum_j p_j^2 / (2 m_j) + sum_b V(r_b; coefficients of b) + sum_j U(q_j; coefficients of j), r_b = q_right - q_left, as data: all that
 * the reference knows of a chain.
 *
 * An end of a bond that is `wall` stands at 0.
 */
export interface Hamiltonian {
  readonly sites: number;
  /** m_j; absent where all are 1 */
  readonly masses?: readonly number[];
  /** V in the name `r` and the coefficients' names */
  readonly potential: Expression;
  readonly bonds: readonly Bond[];
  /** U in the name `q` and the coefficients' names, and these for every site; absent where nothing is pinned */
  readonly pinning?: { readonly potential: Expression; readonly coefficients: readonly Readonly<Record<string, number>>[] };
}

export interface Bond {
  readonly left: number | 'wall';
  readonly right: number | 'wall';
  readonly coefficients: Readonly<Record<string, number>>;
}

/** The value of H at a state, computed from its expression. */
export function hamiltonianValue<T>(h: Hamiltonian, q: ArrayLike<number>, p: ArrayLike<number>, real: Arithmetic<T>): T {
  return hamiltonianAt(h, { q: Array.from(q, real.of), p: Array.from(p, real.of) }, real);
}

/** The value of H at a point of phase space, computed from its expression. */
export function hamiltonianAt<T>(h: Hamiltonian, { q, p }: Point<T>, real: Arithmetic<T>): T {
  const zero = real.of(0);
  const at = (site: number | 'wall') => (site === 'wall' ? zero : (q[site] as T));
  const named = (coefficients: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(coefficients).map(([name, value]) => [name, real.of(value)]));
  let sum = zero;
  p.forEach((momentum, j) => {
    sum = real.plus(sum, real.over(real.times(momentum, momentum), real.of(h.masses?.[j] ?? 1)));
  });
  sum = real.over(sum, real.of(2));
  for (const { left, right, coefficients } of h.bonds) {
    sum = real.plus(sum, evaluate(h.potential, { ...named(coefficients), r: real.minus(at(right), at(left)) }, real));
  }
  h.pinning?.coefficients.forEach((coefficients, site) => {
    sum = real.plus(sum, evaluate(h.pinning?.potential as Expression, { ...named(coefficients), q: at(site) }, real));
  });
  return sum;
}
