import type { Operations } from '../exact/operations.ts';
import type { SpinParts } from './parts.ts';
import { type Three, vectorsOver } from './vector.ts';

/** What the current along the bond from site x to site x + 1 depends on. */
export interface BondSurroundings<T> {
  /** omega_x, omega_{x+1} */
  readonly fields: readonly [Three<T>, Three<T>];
  /** eps_{x-1}, eps_x, eps_{x+1} */
  readonly couplings: readonly [T, T, T];
  /** S_{x-1}, S_x, S_{x+1}, S_{x+2} */
  readonly spins: readonly [Three<T>, Three<T>, Three<T>, Three<T>];
}

/**
 * The energy that flows from site x to site x + 1 per time:
 *
 *   j_x = eps_x [(omega_x + omega_{x+1})/2 . W_x + (eps_{x-1} T_{x-1} + eps_{x+1} T_x)/2],
 *   W_x = S_x x S_{x+1},   T_x = W_x . S_{x+2},   de_x/dt = j_{x-1} - j_x
 *
 * Derived from dS_x/dt = (omega_x + eps_{x-1} S_{x-1} + eps_x S_{x+1}) x S_x: a bond's S_x . S_{x+1} changes by
 * (omega_x - omega_{x+1}) . W_x + eps_{x-1} T_{x-1} - eps_{x+1} T_x, a site's omega_x . S_x by eps_{x-1} omega_x . W_{x-1} -
 * eps_x omega_x . W_x; in e_x the terms with T_{x-1}, half from either bond, cancel.
 */
export function spinBondCurrent<T>(over: Operations<T>, at: BondSurroundings<T>, { threeSpins }: Pick<SpinParts, 'threeSpins'>): T {
  const { dot, cross, plus, times } = vectorsOver(over);
  const [here, there] = at.fields;
  const [behind, own, ahead] = at.couplings;
  const [before, left, right, after] = at.spins;
  const turn = cross(left, right);
  const twoSpins = dot(times(over.of(0.5), plus(here, there)), turn);
  const shared = threeSpins(over, over.times(behind, dot(before, turn)), over.times(ahead, dot(turn, after)));
  return over.times(own, over.plus(twoSpins, shared));
}
