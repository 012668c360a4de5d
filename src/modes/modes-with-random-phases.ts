import type { Chain } from '../chain/chain.ts';
import type { State } from '../chain/state.ts';
import { InputError } from '../input-error.ts';
import { modeBundle } from './mode-bundle.ts';

/**
 * Some modes of a chain with uniform stiffness, all with the same energy and each with a random phase: the usual start from the lowest
 * tenth of the modes, and others. On a ring a wavenumber is a travelling wave, see `modeBundle`.
 *
 * @param modes k = 1 .. N between walls, 1 .. N-1 on a ring, each once
 * @param energy of all modes together in the linear chain, 0 or more; a nonlinear chain adds that of its bonds
 * @param uniform numbers in [0, 1), one per mode in the order given: its phase in full turns
 * @throws InputError as `modeBundle`, and for an energy that is negative or not finite
 * @source G. Benettin, R. Livi, A. Ponno, J. Stat. Phys. 135, 873 (2009): why the phases matter
 */
export function modesWithRandomPhases(chain: Chain, modes: readonly number[], energy: number, uniform: () => number): State {
  if (!(energy >= 0 && Number.isFinite(energy))) throw new InputError('energy', energy, 'a finite number, 0 or more');
  return modeBundle(
    chain,
    modes.map((mode) => ({ mode, energy: energy / modes.length, phase: uniform() })),
  );
}
