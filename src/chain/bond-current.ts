import type { Operations } from '../exact/operations.ts';

/**
 * The energy current along a bond, from its left end to its right end: j_b = -V'(r_b) (v_left + v_right) / 2, of the bond's force V' and the
 * velocities of its ends.
 *
 * @source S. Lepri, R. Livi, A. Politi, Phys. Rep. 377, 1 (2003), sec. 2.3, eq. (23)
 */
export function bondCurrent<T>(over: Operations<T>, force: T, left: T, right: T): T {
  return over.times(over.times(over.of(-0.5), force), over.plus(left, right));
}
