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
  const largest = Math.max(0, ...values);
  if (largest === 0) throw new InputError('energies', values, 'at least one positive energy');
  const relative = values.map((e) => e / largest); // so that the sum neither overflows nor vanishes
  const sum = relative.reduce((a, b) => a + b, 0);
  return relative.reduce((entropy, e) => (e === 0 ? entropy : entropy - (e / sum) * log(e / sum)), 0);
}
