import { type SpinParts, spinParts } from './parts.ts';
import type { SpinChain, Vector } from './spin-chain.ts';
import { checkSpinSites, type SpinState, spinAt } from './spin-state.ts';
import { cross, dot, plus, times } from './vector.ts';

/**
 * The energy that flows through every bond per time, from site x to site x + 1: shape (sites,), bond x at x.
 *
 *   j_x = eps_x [(omega_x + omega_{x+1})/2 . W_x + (eps_{x-1} T_{x-1} + eps_{x+1} T_x)/2],
 *   W_x = S_x x S_{x+1},   T_x = W_x . S_{x+2},   de_x/dt = j_{x-1} - j_x
 *
 * Derived from dS_x/dt = (omega_x + eps_{x-1} S_{x-1} + eps_x S_{x+1}) x S_x: a bond's S_x . S_{x+1} changes by
 * (omega_x - omega_{x+1}) . W_x + eps_{x-1} T_{x-1} - eps_{x+1} T_x, a site's omega_x . S_x by eps_{x-1} omega_x . W_{x-1} -
 * eps_x omega_x . W_x; in e_x the terms with T_{x-1}, half from either bond, cancel.
 */
export function spinEnergyCurrents(chain: SpinChain, state: SpinState, parts: SpinParts = spinParts): Float64Array {
  checkSpinSites(chain, state);
  const site = (x: number) => (x + chain.sites) % chain.sites;
  const spin = (x: number): Vector => spinAt(state.spins, site(x));
  const field = (x: number) => parts.field(chain, site(x));
  const coupling = (x: number) => parts.coupling(chain, site(x));
  return Float64Array.from({ length: chain.sites }, (_, x) => {
    const turn = cross(spin(x), spin(x + 1));
    const twoSpins = dot(times(0.5, plus(field(x), field(x + 1))), turn);
    const threeSpins = parts.threeSpins(coupling(x - 1) * dot(spin(x - 1), turn), coupling(x + 1) * dot(turn, spin(x + 2)));
    return coupling(x) * (twoSpins + threeSpins);
  });
}
