import type { Product } from '../../src/waves/interaction.ts';
import type { WaveParts } from '../../src/waves/normal-form.ts';
import { changeOf, growthOf, rateOf, type Sums } from '../../src/waves/wick/evolution.ts';
import { conjugated, expectation, fieldOf, multiplied } from '../../src/waves/wick/moment.ts';
import { resonantSums } from '../subjects/normal-form.ts';
import { modulationsOf, ringOf } from '../subjects/waves.ts';
import type { Law, Oracle } from '../verdict/oracle.ts';
import { complexOf, field, real, type Values, type WaveCase, type Z } from './wave-case.ts';
import { waveLaw } from './wave-law.ts';

/** i db_k/dt less its linear part, over epsilon: the products of an equation of motion. */
export type Equation = (c: WaveCase) => Sums<bigint>;

/** Fields of a correlator, with the index of its wave number: [-1, 2, 3] for c_1^* c_2 c_3. */
export type Correlator = readonly number[];

/** All assignments of modes to the indices 1 .. n, written '1 2 3'. */
function assignments(modes: readonly number[], count: number): readonly (readonly number[])[] {
  return count === 0 ? [[]] : assignments(modes, count - 1).flatMap((rest) => modes.map((k) => [...rest, k]));
}

const named = (c: WaveCase, correlator: Correlator, value: (ks: readonly number[]) => Z | undefined) =>
  Object.fromEntries(
    assignments(ringOf(c.sites).modes, Math.max(...correlator.map(Math.abs))).flatMap((ks) => {
      const found = value(ks);
      return found === undefined ? [] : [[`at, ${ks.join(' ')}`, found] as const];
    }),
  );

const lawOf = (tex: string, route: string): Law => ({
  tex,
  source: 'the product rule, and the equation of motion before the rotation',
  route,
  catches: 'a wrong index, conjugate, sign, exponent or delta in any line',
  blindTo: 'whether the equation of motion is that of the chain: waves/normal-form-of-springs sees it',
});

/**
 * The derivative of a product of fields, for every realisation of them: each factor replaced by dc_k/dt = -i exp(i omega_k t) times the sums at b = c exp(-i omega t).
 */
export function productRule(
  id: `${string}/${string}`,
  tex: string,
  correlator: Correlator,
  equation: Equation,
): Oracle<WaveCase, WaveCase, Values> {
  return waveLaw(
    id,
    lawOf(tex, 'the product rule on single realisations of the fields, the equation of motion before the rotation, 40 digits'),
    (c) => {
      const w = ringOf(c.sites);
      const sums = equation(c);
      const time = real.of(c.time);
      const phases = [field.one, ...w.modes.map((k) => field.turn(real.times(w.omega(k), time)))];
      const fields = c.fields.map(complexOf);
      const b = fields.map((value, k) => field.times(value, field.conjugate(phases[k] as Z)));
      const at = (list: readonly Z[], k: number) => (k > 0 ? (list[k] as Z) : field.conjugate(list[-k] as Z));
      const rates = fields.map((_, k) => {
        const sum = field.sum(
          (sums.get(k) ?? []).map(({ coefficient, fields: own }) => own.map((l) => at(b, l)).reduce(field.times, coefficient)),
        );
        return field.times(field.from(0, -1), field.times(phases[k] as Z, sum));
      });
      return named(c, correlator, (ks) => {
        const signed = correlator.map((index) => Math.sign(index) * (ks[Math.abs(index) - 1] as number));
        return field.sum(signed.map((_, i) => signed.map((k, j) => at(i === j ? rates : fields, k)).reduce(field.times)));
      });
    },
  );
}

/** The derivative of a correlator of Gaussian fields to first order in epsilon, or its change since t = 0, every contraction counted by the engine. */
export function closed(
  id: `${string}/${string}`,
  tex: string,
  correlator: Correlator,
  what: 'rate' | 'change',
  equation: Equation,
  allows: (ks: readonly number[]) => boolean = () => true,
): Oracle<WaveCase, WaveCase, Values> {
  return waveLaw(id, lawOf(tex, 'every contraction of the products multiplied out, 40 digits'), (c) => {
    const w = ringOf(c.sites);
    const sums = equation(c);
    const [time, spectrum] = [real.of(c.time), c.spectrum.map(real.of)];
    const moved = new Map(w.modes.map((k) => [k, (what === 'rate' ? rateOf : changeOf)(w, sums, k, time)]));
    const change = (k: number): readonly Product<bigint>[] => (k > 0 ? (moved.get(k) ?? []) : conjugated(field, moved.get(-k) ?? []));
    return named(c, correlator, (ks) => {
      if (!allows(ks)) return undefined;
      const signed = correlator.map((index) => Math.sign(index) * (ks[Math.abs(index) - 1] as number));
      return field.sum(
        signed.map((_, i) =>
          expectation(field, multiplied(field, ...signed.map((k, j) => (i === j ? change(k) : fieldOf(field, k)))), spectrum),
        ),
      );
    });
  });
}

/** The resonant interactions of some parts: (A1). */
export const resonantEquation =
  (parts: Pick<WaveParts, 'vertices' | 'interactions'>, only?: 'linear' | 'cubic'): Equation =>
  (c) => {
    const w = ringOf(c.sites);
    const modulations = modulationsOf(w, c);
    const some = { ...parts, interactions: parts.interactions.filter(({ vertex }) => vertex === (only ?? vertex)) };
    return new Map(w.modes.map((k) => [k, resonantSums(some)(w, modulations, k)]));
  };

/** The growth of <|c_k|^2>, or of |<c_k>|^2, or the difference of both: every contraction multiplied out, to second order. */
export function growth(
  id: `${string}/${string}`,
  part: 'all' | 'coherent' | 'incoherent',
  equation: Equation,
): Oracle<WaveCase, WaveCase, Values> {
  const tex = {
    all: String.raw`\partial_t \langle|c_k|^2\rangle`,
    coherent: String.raw`\partial_t |\langle c_k \rangle|^2`,
    incoherent: String.raw`\partial_t (\langle|c_k|^2\rangle - |\langle c_k \rangle|^2)`,
  };
  return waveLaw(id, lawOf(tex[part], 'the equation of motion iterated twice, every contraction multiplied out, 40 digits'), (c) => {
    const w = ringOf(c.sites);
    const sums = equation(c);
    const [time, spectrum] = [real.of(c.time), c.spectrum.map(real.of)];
    return Object.fromEntries(
      w.modes.map((k) => {
        const { rate, coherent } = growthOf(w, sums, k, time, spectrum);
        return [`growth, ${k}`, { re: { all: rate, coherent, incoherent: rate - coherent }[part], im: 0n }];
      }),
    );
  });
}

/** <c_k^* dc_k/dt> to first order in epsilon: its real part is half of d<|c_k|^2>/dt. */
export function firstOrderGrowth(id: `${string}/${string}`, equation: Equation): Oracle<WaveCase, WaveCase, Values> {
  return waveLaw(
    id,
    lawOf(String.raw`\langle c_k^* \dot c_k \rangle`, 'every contraction of the products multiplied out, 40 digits'),
    (c) => {
      const w = ringOf(c.sites);
      const sums = equation(c);
      const [time, spectrum] = [real.of(c.time), c.spectrum.map(real.of)];
      const value = (k: number) => expectation(field, multiplied(field, fieldOf(field, -k), rateOf(w, sums, k, time)), spectrum);
      return Object.fromEntries(w.modes.map((k) => [`growth, ${k}`, value(k)]));
    },
  );
}
