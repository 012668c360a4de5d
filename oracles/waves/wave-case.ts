import type { Complex } from '../../src/exact/complex.ts';
import { complexField } from '../../src/exact/complex-field.ts';
import { fixedPoint } from '../../src/exact/fixed-point.ts';

/** A ring with modulated coefficients, a field on it, a spectrum, and a time. */
export interface WaveCase {
  readonly sites: number;
  /** chi'_j, of site j or of the spring between j and j+1 */
  readonly linear: readonly number[];
  /** alpha_j, the same */
  readonly cubic: readonly number[];
  /** N complex numbers: amplitudes a_k (that of k = 0 is not used), or q_j + i p_j */
  readonly fields: readonly (readonly [re: number, im: number])[];
  /** J_k > 0 (that of k = 0 is not used) */
  readonly spectrum: readonly number[];
  readonly time: number;
  readonly epsilon: number;
}

/** Complex numbers by name, as decimal texts with every digit that is carried. */
export type Values = Readonly<Record<string, Complex<string>>>;

/** What waves are computed in: 40 digits behind the point, and 34 bits more. */
export const real = fixedPoint(40);
export const field = complexField(real);
export type Z = Complex<bigint>;

const decimals = 45;
const unit = BigInt(`1${'0'.repeat(decimals)}`);
const one = real.of(1);

/** A number of `real` as text. */
function textOf(x: bigint): string {
  const scaled = (x * unit) / one;
  const digits = `${scaled < 0n ? -scaled : scaled}`.padStart(decimals + 1, '0');
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The number of a text; undefined if it is none. */
function numberOf(text: string): bigint | undefined {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const scaled = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  return ((sign === '-' ? -scaled : scaled) * one) / unit;
}

/** Numbers as a subject says them. */
export const said = (values: Readonly<Record<string, Z>>): Values =>
  Object.fromEntries(Object.entries(values).map(([name, { re, im }]) => [name, { re: textOf(re), im: textOf(im) }]));

/** What was said as numbers; undefined where something is none. */
export function heard(values: Values): Readonly<Record<string, Z>> | undefined {
  const entries = Object.entries(values).map(([name, z]) => [name, { re: numberOf(z.re), im: numberOf(z.im) }] as const);
  return entries.every(([, { re, im }]) => re !== undefined && im !== undefined)
    ? (Object.fromEntries(entries) as Readonly<Record<string, Z>>)
    : undefined;
}

export const complexOf = ([re, im]: readonly [number, number]): Z => field.from(re, im);

/** max(|re|, |im|) */
export function sizeOf({ re, im }: Z): number {
  return Math.max(Math.abs(real.toNumber(re)), Math.abs(real.toNumber(im)));
}
