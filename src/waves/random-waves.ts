import { log } from '../elementary/log.ts';
import { cosPi, sinPi } from '../elementary/sin-pi.ts';
import type { Complex } from '../exact/complex.ts';
import { InputError } from '../input-error.ts';

/**
 * Waves with random phases and amplitudes: independent Gaussian c_k with <|c_k|^2> = J_k, for which Wick's theorem holds,
 *
 *   c_k = sqrt(-J_k log(1 - u)) exp(2 pi i v),   u and v uniform on [0, 1) and independent, v a multiple of 2^-30
 *
 * @param spectrum J_k >= 0, shape (waves): of as many waves as one likes
 * @param uniform independent numbers in [0, 1), multiples of 2^-53; two are taken for each wave
 * @returns c_k, shape (waves)
 * @throws InputError for a J_k that is negative or not finite
 * @source S. Nazarenko, Wave Turbulence (Springer, 2011): random phase and amplitude fields, with the amplitudes of a Gaussian field
 */
export function randomWaves(spectrum: readonly number[], uniform: () => number): readonly Complex<number>[] {
  return spectrum.map((intensity, k) => {
    if (!(intensity >= 0 && intensity < Number.POSITIVE_INFINITY))
      throw new InputError(`spectrum[${k}]`, intensity, '0 or a positive number');
    const size = Math.sqrt(-intensity * log(1 - uniform()));
    const phase = Math.floor(2 ** 30 * uniform());
    return { re: size * cosPi(phase, 2 ** 29), im: size * sinPi(phase, 2 ** 29) };
  });
}
