import { productsOf, springInteractions, springVertices, sumOfProducts } from '../../src/waves/interaction.ts';
import { normalForm, waveParts } from '../../src/waves/normal-form.ts';
import { growthOf, type Sums } from '../../src/waves/wick/evolution.ts';
import { modulationsOf, ringOf } from '../subjects/waves.ts';
import { resonantEquation } from './correlators.ts';
import { field, real, type WaveCase, type Z } from './wave-case.ts';
import { waveLaw } from './wave-law.ts';

/** Laguerre's two nodes: |c|^2/J, and their weights, exact up to |c|^6 of an exponential distribution. */
const root = real.sqrt(real.of(2));
const moduli = [root, -root].map((x) => ({ square: real.of(2) + x, weight: (real.of(2) - x) / 4n }));
const phases: readonly Z[] = [field.one, field.i, field.from(-1, 0), field.from(0, -1)];

/** A field on the ring, and its weight in an average. */
interface Weighted {
  readonly weight: bigint;
  readonly b: readonly Z[];
}

/**
 * Fields whose averages are those of Gaussian fields for products in which no wave stands more than three times, nor four times more than its
 * conjugate.
 */
function gaussianFields({ spectrum, sites }: WaveCase): readonly Weighted[] {
  return Array.from({ length: sites - 1 }, (_, i) => i + 1).reduce<readonly Weighted[]>(
    (fields, k) =>
      fields.flatMap(({ weight, b }) =>
        moduli.flatMap((one) => {
          const size = real.sqrt(real.times(one.square, real.of(spectrum[k] as number)));
          return phases.map((phase) => ({ weight: real.times(weight, one.weight) / 4n, b: [...b, field.scaled(phase, size)] }));
        }),
      ),
    [{ weight: real.of(1), b: [field.zero] }],
  );
}

const square = ({ re, im }: Z): bigint => real.times(re, re) + real.times(im, im);

const law = (tex: string, route: string) => ({
  tex,
  source: 'the normal form of the chain of springs, a = b + epsilon X(b)',
  route,
  catches: 'a difference of first order in epsilon, a lost or a wrong term of second order',
  blindTo: 'what a normal form of second order would add: it may be chosen at will',
});

/** (<|a_k|^2> - <|b_k|^2>)/epsilon^2 for Gaussian b: averages over four phases and two moduli per wave. */
export const spectraAtStart = waveLaw(
  'waves/spectra-at-start',
  law(
    String.raw`\langle |a_k|^2 \rangle - \langle |b_k|^2 \rangle = O(\epsilon^2)`,
    'averages over four phases and two moduli of every wave, 40 digits',
  ),
  (c) => {
    const w = ringOf(c.sites);
    const modulations = modulationsOf(w, c);
    const epsilon = real.of(c.epsilon);
    const fields = gaussianFields(c);
    return Object.fromEntries(
      w.modes.map((k): [string, Z] => {
        const X = normalForm(w, modulations, k, waveParts);
        const difference = fields.reduce((sum, { weight, b }) => {
          const own = b[k] as Z;
          const a = field.plus(own, field.scaled(sumOfProducts(field, X, b), epsilon));
          return sum + real.times(weight, square(a) - square(own));
        }, 0n);
        return [`at t = 0, ${k}`, { re: real.over(difference, real.times(epsilon, epsilon)), im: 0n }];
      }),
    );
  },
  2 ** 24, // over epsilon^2 = 2^-20, of sums over 2^9 fields with weights that add up to 1
);

/**
 * d/dt of the same difference at order epsilon^2, of waves a of the whole equation and waves b of its resonant sums, both Gaussian with spectrum J at
 * t = 0.
 */
export const spectraLater = waveLaw(
  'waves/spectra-later',
  law(
    String.raw`\frac{d}{dt} \left(\langle |a_k|^2 \rangle - \langle |b_k|^2 \rangle\right)`,
    'both equations of motion iterated twice, every contraction multiplied out, 40 digits',
  ),
  (c) => {
    const w = ringOf(c.sites);
    const modulations = modulationsOf(w, c);
    const whole: Sums<bigint> = new Map(
      w.modes.map((k) => [k, springInteractions.flatMap((interaction) => productsOf(w, springVertices, interaction, modulations, k))]),
    );
    const resonant = resonantEquation(waveParts)(c);
    const [time, spectrum] = [real.of(c.time), c.spectrum.map(real.of)];
    const rate = (sums: Sums<bigint>, k: number) => growthOf(w, sums, k, time, spectrum).rate;
    return Object.fromEntries(w.modes.map((k): [string, Z] => [`later, ${k}`, { re: rate(whole, k) - rate(resonant, k), im: 0n }]));
  },
  2 ** 4, // a difference of growths
);
