import { float64 } from '../exact/float64.ts';
import { spinBondCurrent } from './bond-current.ts';
import { type SpinParts, spinParts } from './parts.ts';
import type { SpinChain } from './spin-chain.ts';
import { checkSpinSites, type SpinState, spinAt } from './spin-state.ts';

/**
 * The energy that flows through every bond per time, from site x to site x + 1: shape (sites,), bond x at x; the formula stands in
 * {@link spinBondCurrent}. It balances {@link spinSiteEnergies}: de_x/dt = j_{x-1} - j_x.
 */
export function spinEnergyCurrents(chain: SpinChain, state: SpinState, parts: SpinParts = spinParts): Float64Array {
  checkSpinSites(chain, state);
  const site = (x: number) => (x + chain.sites) % chain.sites;
  const spin = (x: number) => spinAt(state.spins, site(x));
  const field = (x: number) => parts.field(chain, site(x));
  const coupling = (x: number) => parts.coupling(chain, site(x));
  return Float64Array.from({ length: chain.sites }, (_, x) =>
    spinBondCurrent(
      float64,
      {
        fields: [field(x), field(x + 1)],
        couplings: [coupling(x - 1), coupling(x), coupling(x + 1)],
        spins: [spin(x - 1), spin(x), spin(x + 1), spin(x + 2)],
      },
      parts,
    ),
  );
}
