import type { Arithmetic } from '../exact/arithmetic.ts';
import type { Complex } from '../exact/complex.ts';
import { type ComplexField, complexField } from '../exact/complex-field.ts';
import { InputError } from '../input-error.ts';

/** The wave numbers of a ring of N sites, whole numbers modulo N, and what the theory needs of each. */
export interface Wavenumbers<T> {
  readonly sites: number;
  readonly field: ComplexField<T>;
  readonly pi: T;
  /** 1 .. N-1: the modes that oscillate */
  readonly modes: readonly number[];
  /** the representative 0 .. N-1 */
  mod(k: number): number;
  /** sin(pi k/N) of the representative: never negative */
  sine(k: number): T;
  /** omega_k = 2 sin(pi k/N) of the representative */
  omega(k: number): T;
  /** sqrt(sin(pi k/N)) of the representative */
  rootOfSine(k: number): T;
  /** exp(i pi k/N), of k itself: half of a lattice spacing, so that k and k + N differ by a sign */
  halfTurn(k: number): Complex<T>;
}

/**
 * The wave numbers of a ring, with their frequencies in units where m = chi = 1.
 *
 * @throws InputError for fewer than 3 sites
 * @source L. Migliorelli et al., Resonant interactions in the alpha-FPUT lattice with site-dependent coefficients, (8)
 */
export function wavenumbers<T>(real: Arithmetic<T>, sites: number): Wavenumbers<T> {
  if (!Number.isInteger(sites) || sites < 3) throw new InputError('sites', sites, 'a whole number from 3');
  const field = complexField(real);
  const pi = piOver(real);
  const turns = Array.from({ length: 2 * sites }, (_, k) => field.turn(real.over(real.times(pi, real.of(k)), real.of(sites))));
  // bit for bit the same for k and N - k: frequencies that cancel leave nothing
  const sines = turns.slice(0, sites).map((_, k) => (k === 0 ? real.of(0) : (turns[Math.min(k, sites - k)] as Complex<T>).im));
  const roots = sines.map(real.sqrt);
  const mod = (k: number) => ((k % sites) + sites) % sites;
  return {
    sites,
    field,
    pi,
    modes: Array.from({ length: sites - 1 }, (_, i) => i + 1),
    mod,
    sine: (k) => sines[mod(k)] as T,
    omega: (k) => real.times(real.of(2), sines[mod(k)] as T),
    rootOfSine: (k) => roots[mod(k)] as T,
    halfTurn: (k) => turns[((k % (2 * sites)) + 2 * sites) % (2 * sites)] as Complex<T>,
  };
}

/** pi: x + sin x is nearer to it than x, with three times as many digits. */
export function piOver<T>(real: Arithmetic<T>): T {
  let x = real.of(Math.PI);
  for (let digits = 15; digits < real.digits + 30; digits *= 3) x = real.plus(x, real.sin(x));
  return x;
}
