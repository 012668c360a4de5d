import type { Complex } from '../exact/complex.ts';
import { fourierSeries, fourierSum } from './fourier.ts';
import type { Wavenumbers } from './wavenumbers.ts';

/** Displacements and velocities, site by site. */
export interface Motion<T> {
  readonly q: readonly Complex<T>[];
  readonly p: readonly Complex<T>[];
}

/**
 * a_k = (omega_k q_k + i p_k) / sqrt(2 omega_k), k = 0 .. N-1, with a_0 = 0: the mean has no frequency.
 *
 * @source L. Migliorelli et al., (6), with the Fourier series of fourier.ts
 */
export function normalVariables<T>(w: Wavenumbers<T>, { q, p }: Motion<T>): readonly Complex<T>[] {
  const { field } = w;
  const [positions, velocities] = [fourierSeries(w, q), fourierSeries(w, p)];
  return positions.map((position, k) => {
    if (k === 0) return field.zero;
    const sum = field.plus(field.scaled(position, w.omega(k)), field.times(field.i, velocities[k] as Complex<T>));
    return field.scaled(sum, field.real.over(field.real.of(1), rootOfTwiceOmega(w, k)));
  });
}

/**
 * The motion with the mean at rest in the origin: q_k = (a_k + a*_{N-k}) / sqrt(2 omega_k), p_k = -i omega_k (a_k - a*_{N-k}) / sqrt(2 omega_k).
 *
 * @source L. Migliorelli et al., sum and difference of (6) and (7)
 */
export function motionOf<T>(w: Wavenumbers<T>, a: readonly Complex<T>[]): Motion<T> {
  const { field } = w;
  const { real } = field;
  const mirrored = (k: number) => field.conjugate(a[w.mod(-k)] as Complex<T>);
  const positions = a.map((value, k) =>
    k === 0 ? field.zero : field.scaled(field.plus(value, mirrored(k)), real.over(real.of(1), rootOfTwiceOmega(w, k))),
  );
  const velocities = a.map((value, k) => {
    if (k === 0) return field.zero;
    const difference = field.times(field.from(0, -1), field.minus(value, mirrored(k)));
    return field.scaled(difference, real.over(w.omega(k), rootOfTwiceOmega(w, k)));
  });
  return { q: fourierSum(w, positions), p: fourierSum(w, velocities) };
}

/** sqrt(2 omega_k) = 2 sqrt(sin(pi k/N)). */
const rootOfTwiceOmega = <T>(w: Wavenumbers<T>, k: number): T => w.field.real.times(w.field.real.of(2), w.rootOfSine(k));
