import type { Expression } from '../../src/chain/expression.ts';
import type { State } from '../../src/chain/state.ts';
import { derivative } from '../../src/exact/derivative.ts';
import { evaluate } from '../../src/exact/evaluate.ts';
import { float64 } from '../../src/exact/float64.ts';
import type { Hamiltonian } from '../../src/reference/hamiltonian.ts';

/** V'(r_b) of every bond, in doubles: good enough for the size of a bound. */
export function pulls(h: Hamiltonian, { q }: Pick<State, 'q'>): number[] {
  const slope = derivative(h.potential, 'r');
  const at = (site: number | 'wall') => (site === 'wall' ? 0 : (q[site] as number));
  return h.bonds.map(({ left, right, coefficients }) => evaluate(slope, { ...coefficients, r: at(right) - at(left) }, float64));
}

/** U'(q_j) of every site, in doubles; 0 where nothing is pinned. */
export function pins(h: Hamiltonian, { q }: Pick<State, 'q'>): number[] {
  if (h.pinning === undefined) return Array.from(q, () => 0);
  const slope: Expression = derivative(h.pinning.potential, 'q');
  return h.pinning.coefficients.map((coefficients, site) => evaluate(slope, { ...coefficients, q: q[site] as number }, float64));
}
