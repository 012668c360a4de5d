import { asin } from '../elementary/asin.ts';
import type { Arithmetic } from '../exact/arithmetic.ts';
import { piOver } from './wavenumbers.ts';

/** A wave number k_1 that solves a resonance, and the modulation k_4 that it takes; both in [0, 2 pi). */
export interface Resonance<T> {
  readonly k1: T;
  readonly k4: T;
}

/**
 * Waves that two others feed: omega_1 = omega_2 + omega_3, k_1 = k_2 + k_3 + k_4 (mod 2 pi), omega(k) = 2 sin(k/2) on [0, 2 pi).
 *
 * With s = sin(k_2/2) + sin(k_3/2): none where s > 1, one where s = 1, else k_1 = 2 arcsin s and 2 pi - 2 arcsin s.
 *
 * @param k2 in [0, 2 pi)
 * @param k3 in [0, 2 pi)
 * @source L. Migliorelli et al., (14), (16), with the domain that they do not state
 */
export function sumResonances<T>(real: Arithmetic<T>, k2: T, k3: T): readonly Resonance<T>[] {
  const own = withSine(real, real.plus(halfSine(real, k2), halfSine(real, k3)));
  return own.map((k1) => ({ k1, k4: turned(real, real.minus(real.minus(k1, k2), k3)) }));
}

/**
 * Waves that a second one turns into a third: omega_1 = omega_3 - omega_2, k_1 = -k_2 + k_3 + k_4 (mod 2 pi).
 *
 * With s = sin(k_3/2) - sin(k_2/2): none where s < 0, else as above.
 *
 * @source L. Migliorelli et al., (15), (17), with the domain that they do not state
 */
export function differenceResonances<T>(real: Arithmetic<T>, k2: T, k3: T): readonly Resonance<T>[] {
  const own = withSine(real, real.minus(halfSine(real, k3), halfSine(real, k2)));
  return own.map((k1) => ({ k1, k4: turned(real, real.minus(real.plus(k1, k2), k3)) }));
}

/**
 * Waves that two others turn into, without modulation: omega_2 + omega_3 = omega_1 + omega_4, k_2 + k_3 = k_1 + k_4 (mod 2 pi), {k_1, k_4} other than
 * {k_2, k_3}.
 *
 * With S = k_2 + k_3, omega_2 + omega_3 = 4 sin(S/4) cos((k_2 - k_3)/4), and the same of k_1, k_4. Where they add up to S too, the cosine says that
 * they are k_2, k_3 again; where they add up to S +- 2 pi, it is c = |tan(S/4)| cos((k_2 - k_3)/4): one pair where c <= 1, and none else.
 *
 * @param k2 in (0, 2 pi)
 * @param k3 in (0, 2 pi)
 * @source V. S. Lvov, M. Onorato, Phys. Rev. Lett. 120, 144301 (2018), for the resonances; the form is ours
 */
export function pairResonances<T>(real: Arithmetic<T>, k2: T, k3: T): readonly Resonance<T>[] {
  const mean = real.over(real.plus(k2, k3), real.of(2));
  const along = real.cos(real.over(real.minus(k2, k3), real.of(4)));
  const cosine = real.cos(real.over(mean, real.of(2)));
  const folded = real.toNumber(cosine) < 0; // S > 2 pi
  const own = real.times(real.sin(real.over(mean, real.of(2))), along);
  const size = folded ? real.minus(real.of(0), cosine) : cosine;
  if (real.toNumber(real.minus(size, own)) < 0) return [];
  const apart = real.times(real.of(2), arcsine(real, real.over(own, size)));
  return [{ k1: turned(real, real.minus(mean, apart)), k4: turned(real, real.plus(mean, apart)) }];
}

/** The resonances of waves; a mutant replaces one of them. */
export interface ManifoldParts {
  readonly sum: typeof sumResonances;
  readonly difference: typeof differenceResonances;
  readonly pairs: typeof pairResonances;
}

export const manifoldParts: ManifoldParts = { sum: sumResonances, difference: differenceResonances, pairs: pairResonances };

const halfSine = <T>(real: Arithmetic<T>, k: T): T => real.sin(real.over(k, real.of(2)));

/** The wave numbers in [0, 2 pi) with sin(k/2) = s. */
function withSine<T>(real: Arithmetic<T>, s: T): readonly T[] {
  const size = real.toNumber(s);
  const rest = real.toNumber(real.minus(real.of(1), s));
  if (size < 0 || rest < 0) return [];
  const half = arcsine(real, s);
  const k = real.plus(half, half);
  if (size === 0) return [k];
  const pi = piOver(real);
  const mirrored = real.minus(real.plus(pi, pi), k);
  return rest === 0 ? [pi] : [k, mirrored];
}

/**
 * arcsin s for 0 <= s <= 1 to the digits of `real`: Newton's method from the double, by the complement where the slope of the sine is small.
 */
export function arcsine<T>(real: Arithmetic<T>, s: T): T {
  const one = real.of(1);
  const cosine = real.sqrt(real.times(real.minus(one, s), real.plus(one, s)));
  const byComplement = real.toNumber(s) > 0.75;
  const target = byComplement ? cosine : s;
  let y = real.of(asin(real.toNumber(target)));
  for (let digits = 15; digits < real.digits + 15; digits *= 2) y = real.plus(y, real.over(real.minus(target, real.sin(y)), real.cos(y)));
  return byComplement ? real.minus(real.over(piOver(real), real.of(2)), y) : y;
}

/** k modulo 2 pi, in [0, 2 pi), for -4 pi <= k < 4 pi. */
function turned<T>(real: Arithmetic<T>, k: T): T {
  const turn = real.times(real.of(2), piOver(real));
  let result = k;
  while (real.toNumber(result) < 0) result = real.plus(result, turn);
  while (real.toNumber(real.minus(result, turn)) >= 0) result = real.minus(result, turn);
  return result;
}
