import { exp } from '../../src/elementary/exp.ts';
import { integerPower } from '../../src/elementary/integer-power.ts';
import { type Complex, complexOver } from '../../src/exact/complex.ts';
import { float64 } from '../../src/exact/float64.ts';
import type { Declared, Statistic } from '../chance/judged-replicas.ts';
import { sequential } from '../chance/sequential.ts';
import { refuted } from '../run.ts';
import type { WavesAsk } from '../subjects/ensemble.ts';
import type { Oracle } from '../verdict/oracle.ts';

/** A spectrum J_1 .. J_{N-1} of a ring of N >= 6 sites, J_k > 0; seed of the replicas' streams, and what may be spent on them. */
export interface WavesCase {
  readonly spectrum: readonly number[];
  readonly seed: number;
  readonly alpha: number;
}

/** The mean of all products of one kind; [-1, 2, 3] is c_1^* c_2 c_3. */
interface Correlator {
  readonly name: string;
  readonly products: readonly (readonly number[])[];
  /** of damped fields; 0 where phases do not cancel */
  readonly expected: number;
}

/** Integrals of x exp(-x) and x^2 exp(-2x) against exp(-x). */
const [second, fourth] = [1 / 4, 2 / 27];

/** The correlators of the waves 1 .. N-1 that the equations of motion ask for. */
function correlatorsOf(modes: readonly number[]): readonly Correlator[] {
  const sites = modes.length + 1;
  const pairs = (allows: (a: number, b: number) => boolean) =>
    modes.flatMap((a) => modes.filter((b) => allows(a, b)).map((b) => [a, b] as const));
  const below = pairs((a, b) => a < b);
  const mirrored = modes.filter((k) => 2 * k < sites);
  const zero = (name: string, products: Correlator['products']): Correlator => ({ name, products, expected: 0 });
  return [
    zero(
      '<c_1>',
      modes.map((k) => [k]),
    ),
    zero(
      '<c_1 c_1>',
      modes.map((k) => [k, k]),
    ),
    zero(
      '<c_1 c_{-1}>',
      mirrored.map((k) => [k, sites - k]),
    ),
    zero(
      '<c_1^* c_{-1}>',
      mirrored.map((k) => [-k, sites - k]),
    ),
    zero(
      '<c_1^* c_2>, neighbours',
      modes.slice(1).map((k) => [-k, k - 1]),
    ),
    zero(
      '<c_1^* c_2 c_3>, k_1 = k_2 + k_3',
      pairs((a, b) => a + b < sites).map(([a, b]) => [-a - b, a, b]),
    ),
    zero(
      '<c_1^* c_2^* c_3 c_4>, k_1 + k_2 = k_3 + k_4',
      below.flatMap(([a, b]) => below.filter(([c, d]) => a < c && a + b === c + d).map(([c, d]) => [-a, -b, c, d])),
    ),
    { name: '<|c_1|^2>', products: modes.map((k) => [-k, k]), expected: second },
    { name: '<|c_1|^2 |c_2|^2>', products: below.map(([a, b]) => [-a, a, -b, b]), expected: second * second },
    { name: '<|c_1|^4>', products: modes.map((k) => [-k, k, -k, k]), expected: fourth },
  ];
}

/** The largest that |d_k| can be. */
const most = exp(-1 / 2);

/** Values are rounded to multiples of it: the rounding errors of what does not vary would look like dependence of the replicas. */
const grain = 2 ** -40;

/** What is tested of a correlator: its real part where it does not vanish, else the sum of both over sqrt 2, so that no phase hides. */
function statisticOf({ name, products, expected }: Correlator): Statistic {
  const high = integerPower(most, products[0]?.length ?? 0) + grain;
  return { name, kind: 'mean', low: expected === 0 ? -high : 0, high, expected };
}

const { times } = complexOver(float64);

function meanOf({ products, expected }: Correlator, d: readonly Complex<number>[]): number {
  let [re, im] = [0, 0];
  for (const fields of products) {
    let product: Complex<number> = { re: 1, im: 0 };
    for (const k of fields) {
      const z = d[Math.abs(k) - 1] as Complex<number>;
      product = times(product, k < 0 ? { re: z.re, im: -z.im } : z);
    }
    re += product.re;
    im += product.im;
  }
  const value = (expected === 0 ? (re + im) * Math.SQRT1_2 : re) / products.length;
  return Math.round(value / grain) * grain;
}

/**
 * Wick's theorem on sampled fields: correlators of waves with random phases and amplitudes.
 *
 *   <c_1> = <c_1 c_2> = <c_1^* c_2 c_3> = 0,   <c_1^* c_2> = J_1 d_1^2,   <c_1^* c_2^* c_3 c_4> = J_1 J_2 (d_1^3 d_2^4 + d_1^4 d_2^3)
 *
 * Every c_k is damped to d_k = c_k/sqrt(J_k) exp(-|c_k|^2/2 J_k), which is bounded, so that what is proved needs no assumption: phases stay as they are, and of
 * Gaussian c_k <|d_k|^2> = 1/4 and <|d_k|^4> = 2/27, where |d_k|^2 of another law would have other means.
 *
 * Catches: phases from a part of the circle, k and -k tied as in a standing wave, phases of one shape, amplitudes that are fixed or shared, another spectrum.
 * Blind to: correlators of more fields, and of other index tuples.
 */
export const sampledCorrelators = (declared: Declared): Oracle<WavesCase, WavesAsk, readonly Complex<number>[]> => ({
  id: 'statistics/correlators',
  law: {
    tex: String.raw`\langle c_1^* c_2 c_3 \rangle = 0,\quad \langle c_1^* c_2^* c_3 c_4 \rangle = J_1 J_2 (\delta_1^3 \delta_2^4 + \delta_1^4 \delta_2^3)`,
    source: 'L. Isserlis, Biometrika 12, 134 (1918)',
    route: 'means of products of bounded functions of the fields drawn',
    catches: 'phases from a part of the circle, tied waves, fixed or shared amplitudes, another spectrum',
    blindTo: 'correlators of more fields: waves/moments multiplies those of Gaussian fields out',
  },

  *examine({ spectrum, seed, alpha }) {
    const correlators = correlatorsOf(spectrum.map((_, i) => i + 1));
    return yield* sequential<WavesAsk, readonly Complex<number>[]>({
      statistics: correlators.map(statisticOf),
      declared,
      alpha,
      ask: (stream) => ({ spectrum, seed, stream }),
      observe: (c) => {
        if (!(c.length === spectrum.length && c.every(({ re, im }) => Number.isFinite(re) && Number.isFinite(im))))
          return refuted({ term: `expected ${spectrum.length} finite amplitudes` });
        const d = c.map(({ re, im }, i) => {
          const intensity = spectrum[i] as number;
          const damping = exp(-(re * re + im * im) / (2 * intensity)) / Math.sqrt(intensity);
          return { re: re * damping, im: im * damping };
        });
        return { values: correlators.map((of) => meanOf(of, d)), mark: (d[0]?.re ?? 0) + 2 * (d[1]?.im ?? 0) };
      },
    });
  },
});
