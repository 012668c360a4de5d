import { modulationsOf, ringOf, type WaveSubject } from '../../../oracles/subjects/waves.ts';
import { complexOf, field, real, said, type Z } from '../../../oracles/waves/wave-case.ts';
import type { Vertices } from '../../../src/waves/interaction.ts';
import { vertexAt } from '../../../src/waves/vertices.ts';
import type { Wavenumbers } from '../../../src/waves/wavenumbers.ts';
import { turnedSoFar } from '../../../src/waves/wick/evolution.ts';

/**
 * A line of appendix A as data, indices as they are printed: 1, 2, 3 are given, the last one is that of the modulation, all others are summed over.
 * A term is factor (times i where it is a derivative) times a vertex or its conjugate, a modulation or its conjugate, fields (-4 is c_4^*), J's,
 * Kronecker deltas of two wave numbers, a delta of sums, and a phase exp(i t sum of +-omega) or its integral.
 */
export interface Line {
  readonly factor: number;
  readonly vertex: readonly number[];
  readonly vertexConjugate?: boolean;
  readonly modulation: number;
  readonly modulationConjugate?: boolean;
  readonly fields?: readonly number[];
  readonly spectrum?: readonly number[];
  readonly equal?: readonly (readonly [number, number])[];
  /** [below, above] */
  readonly delta: readonly [readonly number[], readonly number[]];
  /** [4, -1]: omega_4 - omega_1 */
  readonly phase: readonly number[];
}

/**
 * Lines from text: '-2 V*(1,5,-6) m7* c(5,-6,2,3) d(1,5|6,7) e(6,-1,-5)' is -2 alpha_7^* V^*_{1,5,-6} c_5 c_6^* c_2 c_3 exp(i(omega_6 - omega_1 - omega_5)t) with
 * the delta of k_1 + k_5 = k_6 + k_7; J(2,3) stands for J_2 J_3, eq(1,3) for the delta of k_1 = k_3.
 */
export const linesOfText = (texts: readonly string[]): readonly Line[] =>
  texts.map((text) => {
    const list = (name: string): readonly number[] | undefined =>
      new RegExp(`(?:^| )${name}\\(([^)]*)\\)`).exec(text)?.[1]?.split(',').map(Number);
    const [, factor, conjugate, modulation, starred] = /^(-?\d+) [FV](\*?)\(.*?\) m(\d)(\*?)/.exec(text) ?? [];
    const [, below, above] = / d\(([^|]*)\|([^)]*)\)/.exec(text) ?? [];
    const numbers = (of: string | undefined) => (of ?? '').split(',').map(Number);
    const [fields, spectrum, equal] = [list('c'), list('J'), list('eq')];
    return {
      factor: Number(factor),
      vertex: list('[FV]\\*?') ?? [],
      vertexConjugate: conjugate === '*',
      modulation: Number(modulation),
      modulationConjugate: starred === '*',
      ...(fields === undefined ? {} : { fields }),
      ...(spectrum === undefined ? {} : { spectrum }),
      ...(equal === undefined ? {} : { equal: [[equal[0] as number, equal[1] as number]] as const }),
      delta: [numbers(below), numbers(above)],
      phase: list('e') ?? [],
    };
  });

/** How a phase enters: exp(i Omega t), or (exp(i Omega t) - 1)/Omega, which is i t where Omega is 0. */
export type Time = 'rate' | 'integrated';

/** The value of a line at wave numbers k_1, k_2, ... */
function lineAt(
  line: Line,
  w: Wavenumbers<bigint>,
  { vertices, modulations, fields, spectrum, time, kind }: Context,
  given: readonly number[],
): Z {
  const { vertex, modulation, delta, phase } = line;
  const of = vertex.length === 2 ? 'linear' : 'cubic';
  const mentioned = [...vertex, ...(line.fields ?? []), ...(line.spectrum ?? []), ...phase, ...(line.equal ?? []).flat()].map(Math.abs);
  const inner = [...new Set(mentioned)].filter((index) => index > given.length && index !== modulation);
  let total = field.zero;
  const summed = (at: Map<number, number>, left: readonly number[]): void => {
    const [next, ...rest] = left;
    if (next !== undefined) {
      for (const k of w.modes) summed(new Map(at).set(next, k), rest);
      return;
    }
    const k = (index: number) => Math.sign(index) * (at.get(Math.abs(index)) as number);
    if ((line.equal ?? []).some(([a, b]) => w.mod(k(a) - k(b)) !== 0)) return;
    const [below, above] = delta;
    const rest0 = (list: readonly number[]) => list.filter((index) => index !== modulation).reduce((sum, index) => sum + k(index), 0);
    const difference = rest0(below) - rest0(above);
    const own = w.mod(above.includes(modulation) ? difference : -difference);
    const amplitude = modulations[of][own] as Z;
    const value = vertexAt(w, vertices[of], vertex.map(k));
    const omega = phase.reduce((sum, index) => sum + BigInt(Math.sign(index)) * w.omega(at.get(Math.abs(index)) as number), 0n);
    const turned = kind === 'rate' ? field.turn(real.times(omega, time)) : field.times(field.i, turnedSoFar(w, omega, time));
    const factors = [
      line.modulationConjugate ? field.conjugate(amplitude) : amplitude,
      ...(line.fields ?? []).map((index) => (index > 0 ? (fields[k(index)] as Z) : field.conjugate(fields[-k(index)] as Z))),
      turned,
    ];
    const product = factors.reduce(field.times, line.vertexConjugate ? field.conjugate(value) : value);
    total = field.plus(
      total,
      (line.spectrum ?? []).reduce((z, index) => field.scaled(z, spectrum[k(index)] as bigint), product),
    );
  };
  summed(new Map(given.map((k, i) => [i + 1, k])), inner);
  return field.scaled(total, real.of(line.factor));
}

interface Context {
  readonly vertices: Vertices;
  readonly modulations: ReturnType<typeof modulationsOf>;
  readonly fields: readonly Z[];
  readonly spectrum: readonly bigint[];
  readonly time: bigint;
  readonly kind: Time;
}

/** What lines say: i times their sum for a rate, their sum where they are integrated, at all wave numbers 1 .. n of the left side. */
export const linesOf =
  (
    lines: readonly Line[],
    given: number,
    kind: Time,
    vertices: Vertices,
    allows: (ks: readonly number[]) => boolean = () => true,
  ): WaveSubject =>
  (c) => {
    const w = ringOf(c.sites);
    const context: Context = {
      vertices,
      modulations: modulationsOf(w, c),
      fields: c.fields.map(complexOf),
      spectrum: c.spectrum.map(real.of),
      time: real.of(c.time),
      kind,
    };
    const all = (count: number): readonly (readonly number[])[] =>
      count === 0 ? [[]] : all(count - 1).flatMap((rest) => w.modes.map((k) => [...rest, k]));
    const values = all(given).flatMap((ks): [string, Z][] => {
      if (!allows(ks)) return [];
      const sum = field.sum(lines.map((line) => lineAt(line, w, context, ks)));
      return [[`at, ${ks.join(' ')}`, kind === 'rate' ? field.times(field.i, sum) : sum]];
    });
    return said(Object.fromEntries(values));
  };
