import { cosPi, sinPi } from '../elementary/sin-pi.ts';
import { type SpinState, spinState } from './spin-state.ts';

/**
 * Spins whose directions are independent and uniform on the sphere: the Gibbs measure of infinite temperature.
 *
 * The z-component is uniform in (-1, 1), the angle about the z-axis a multiple of 2^-32 of a turn.
 *
 * @param uniform numbers in [0, 1), drawn two per site: for z, and for the angle
 * @source Archimedes, On the Sphere and Cylinder I: a zone's area goes by its height
 */
export function randomSpins(sites: number, uniform: () => number): SpinState {
  return spinState(
    Array.from({ length: sites }, () => {
      const z = 2 * uniform() - 1;
      const numerator = Math.floor(uniform() * 2 ** 32);
      const radius = Math.sqrt((1 - z) * (1 + z));
      return [radius * cosPi(numerator, 2 ** 31), radius * sinPi(numerator, 2 ** 31), z];
    }).flat(),
  );
}
