import type { Complex } from '../../exact/complex.ts';
import type { Product } from '../interaction.ts';
import type { Wavenumbers } from '../wavenumbers.ts';
import { conjugated, expectation, fieldOf, multiplied } from './moment.ts';

/** The products of i dc_k/dt = epsilon sum of them, without the phases of the rotation c_k = b_k exp(i omega_k t), for every k. */
export type Sums<T> = ReadonlyMap<number, readonly Product<T>[]>;

/** Frequencies this close to 0 are 0: an exact resonance, not one of two waves only. */
const resonant = 2 ** -40;

/** omega_k less the signed frequencies of the fields: what a product turns with. */
export function detuningOf<T>(w: Wavenumbers<T>, k: number, fields: readonly number[]): T {
  const { real } = w.field;
  const sum = fields.map((l) => (l > 0 ? w.omega(l) : real.minus(real.of(0), w.omega(-l)))).reduce(real.plus, real.of(0));
  return real.minus(w.omega(k), sum);
}

/** dc_k/dt at time t to first order in epsilon, in the fields at t = 0. */
export function rateOf<T>(w: Wavenumbers<T>, sums: Sums<T>, k: number, time: T): readonly Product<T>[] {
  const { field } = w;
  const minusI = field.from(0, -1);
  return (sums.get(k) ?? []).map(({ coefficient, fields }) => ({
    coefficient: field.times(field.times(minusI, coefficient), field.turn(field.real.times(detuningOf(w, k, fields), time))),
    fields,
  }));
}

/** c_k(t) - c_k(0) to first order in epsilon: (exp(i Omega t) - 1)/(i Omega), t where Omega = 0, for every product. */
export function changeOf<T>(w: Wavenumbers<T>, sums: Sums<T>, k: number, time: T): readonly Product<T>[] {
  const { field } = w;
  return (sums.get(k) ?? []).map(({ coefficient, fields }) => ({
    coefficient: field.times(coefficient, field.times(field.from(0, -1), turnedSoFar(w, detuningOf(w, k, fields), time))),
    fields,
  }));
}

/** The integral of exp(i Omega s) from 0 to t. */
export function turnedSoFar<T>(w: Wavenumbers<T>, omega: T, time: T): Complex<T> {
  const { field } = w;
  const { real } = field;
  if (Math.abs(real.toNumber(omega)) < resonant) return { re: time, im: real.of(0) };
  const { re, im } = field.minus(field.turn(real.times(omega, time)), field.one);
  return { re: real.over(im, omega), im: real.over(real.minus(real.of(0), re), omega) }; // (x + i y)/(i Omega)
}

/** How <|c_k|^2> changes, and the part of it that |<c_k>|^2 has. */
export interface Growth<T> {
  readonly rate: T;
  readonly coherent: T;
}

/**
 * d<|c_k|^2>/dt at order epsilon^2, at time t, for Gaussian fields with spectrum J at t = 0: exact for finite N and finite t.
 *
 *   c = c^0 + epsilon c^1 + epsilon^2 c^2:   2 Re(<c^0* dc^2/dt> + <c^1* dc^1/dt>),   coherent: 2 Re(<c^1>^* <dc^1/dt>)
 *
 * dc^2/dt is dc^1/dt with each of its fields in turn replaced by c^1(t).
 */
export function growthOf<T>(w: Wavenumbers<T>, sums: Sums<T>, k: number, time: T, spectrum: readonly T[]): Growth<T> {
  const { field } = w;
  const { real } = field;
  const changes = new Map(w.modes.map((l) => [l, changeOf(w, sums, l, time)]));
  const change = (l: number) => (l > 0 ? (changes.get(l) ?? []) : conjugated(field, changes.get(-l) ?? []));
  const rate = rateOf(w, sums, k, time);
  const second = rate.flatMap(({ coefficient, fields }) =>
    fields.flatMap((l, i) => {
      const kept = [{ coefficient, fields: fields.toSpliced(i, 1) }];
      return multiplied(field, kept, change(l));
    }),
  );
  const own = conjugated(field, change(k));
  const direct = expectation(field, multiplied(field, fieldOf(field, -k), second), spectrum);
  const crossed = expectation(field, multiplied(field, own, rate), spectrum);
  const mean = field.times(expectation(field, own, spectrum), expectation(field, rate, spectrum));
  const twice = (x: T) => real.plus(x, x);
  return { rate: twice(real.plus(direct.re, crossed.re)), coherent: twice(mean.re) };
}
