import type { Complex } from '../exact/complex.ts';
import type { Wavenumbers } from './wavenumbers.ts';

/**
 * The Fourier series of a sequence on the ring, x_j = sum_k X_k exp(2 pi i j k/N), i.e. X_k = (1/N) sum_j x_j exp(-2 pi i j k/N), k = 0 .. N-1.
 * With this normalisation products of sequences are plain sums over wave numbers.
 */
export function fourierSeries<T>(w: Wavenumbers<T>, x: readonly Complex<T>[]): readonly Complex<T>[] {
  const { field, sites } = w;
  const share = field.real.over(field.real.of(1), field.real.of(sites));
  return x.map((_, k) => field.scaled(field.sum(x.map((value, j) => field.times(value, w.halfTurn(-2 * j * k)))), share));
}

/** The sequence of a Fourier series: x_j = sum_k X_k exp(2 pi i j k/N). */
export function fourierSum<T>(w: Wavenumbers<T>, amplitudes: readonly Complex<T>[]): readonly Complex<T>[] {
  return amplitudes.map((_, j) => w.field.sum(amplitudes.map((value, k) => w.field.times(value, w.halfTurn(2 * j * k)))));
}
