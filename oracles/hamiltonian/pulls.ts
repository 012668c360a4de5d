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
