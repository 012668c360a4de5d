import { log } from '../elementary/log.ts';
import { InputError } from '../input-error.ts';

/**
 * S = -sum e_k ln e_k with e_k = E_k / sum E: 0 when one mode holds everything, ln N at equipartition.
 *
 * @param energies mode energies, shape (N,), >= 0, not all 0
 * @throws InputError for a negative or not finite energy, or a sum of 0
 * @source R. Livi et al., Phys. Rev. A 31, 1039 (1985), eq. (2.2)
 */
export function spectralEntropy(energies: ArrayLike<number>): number {
  const values = Array.from(energies);
  values.forEach((e, k) => {
    if (!(e >= 0 && Number.isFinite(e))) throw new InputError(`energies[${k}]`, e, 'a finite number, 0 or more');
  });
  const sum = values.reduce((a, b) => a + b, 0);
  if (sum === 0) throw new InputError('energies', 'all 0', 'at least one positive energy');
  return values.reduce((entropy, e) => (e === 0 ? entropy : entropy - (e / sum) * log(e / sum)), 0);
}
