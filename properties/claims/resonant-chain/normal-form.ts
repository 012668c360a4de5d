import { otherWaveMutants } from '../../../oracles/mutants/waves-off.ts';
import { type FirstOrder, normalFormBy, resonantSums, transformed } from '../../../oracles/subjects/normal-form.ts';
import { modulationsOf, ringOf } from '../../../oracles/subjects/waves.ts';
import { canonical } from '../../../oracles/waves/canonical.ts';
import { normalFormRemoves, type Rates } from '../../../oracles/waves/normal-form.ts';
import { displacements, forcesOf, rateOfWaves } from '../../../oracles/waves/real-space.ts';
import { field, real, type Z } from '../../../oracles/waves/wave-case.ts';
import type { Complex } from '../../../src/exact/complex.ts';
import { type Interaction, productsOf, sumOfProducts } from '../../../src/waves/interaction.ts';
import { waveParts } from '../../../src/waves/normal-form.ts';
import { vertexAt } from '../../../src/waves/vertices.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { rings } from '../wave-cases.ts';
import { printedInteractions, printedLinearVertex, printedVertices } from './printed.ts';

/**
 * The normal form, section 4: what does (18) do with (20) and (21)? Here (9) is what it says, as printed, whatever chain it belongs to; RC-22 and RC-18c
 * are about the chain of springs itself.
 *
 * Along the linear flow i d/dt b_2^* = -omega_2 b_2^*. A change a_1 = b_1 + epsilon x b_2^* adds epsilon x (omega_1 + omega_2) b_2^* to i db_1/dt less its linear
 * part, a change x b_2^* b_3^* adds epsilon x (omega_1 + omega_2 + omega_3) b_2^* b_3^*. So
 *
 *   a_1 = b_1 - epsilon sum F_{1,-2}/(omega_1 + omega_2) chi_3 b_2^* d_{1,2}^3 - epsilon sum alpha_4 r_{123}/(omega_1 + omega_2 + omega_3) b_2^* b_3^* d_{1,2,3}^4
 *
 * removes both, r_{123} being the coefficient of a_2^* a_3^* in the equation: -V_{1,2,3} in (9) as printed, V^*_{1,2,3} in the form that holds.
 *
 * RC-18. As printed, (18) has b_3^* where (9) has a_2^*, and no alpha_4. Readings tried: the amplitude b_3^* literally, with and without alpha_4; b_2^*, with and
 * without. Only b_2^* with alpha_4 removes anything: then (20) and (21) hold for (9) (RC-20, RC-21), as F_{1,-2} = F_{1,2} for (10). For springs
 * F_{1,-2} has a phase of its own, and (20) needs it.
 *
 * RC-18c. {a_1, a_2} = epsilon (G_{2,1} - G_{1,2}) chi_{1+2} + ...: canonical if G is symmetric. With (10) it is not, because (4) as printed is no Hamiltonian
 * chain; with the F_{1,-2} of springs it is.
 */

const omegaSum = (w: ReturnType<typeof ringOf>, ks: readonly number[]): bigint => ks.map(w.omega).reduce(real.plus, 0n);
const divided = ({ re, im }: Complex<bigint>, by: bigint): Z => ({ re: real.over(re, by), im: real.over(im, by) });

/** Of (18): is the amplitude beside G b_2^* or b_3^*, is there an alpha_4 beside A, and do the two sums stand there? */
interface Reading {
  readonly amplitude: 'b_2' | 'b_3';
  readonly alpha: boolean;
  readonly sums?: 'linear' | 'cubic';
}

/** (18) with (20), (21), (10), (11). */
const printedChange =
  ({ amplitude, alpha, sums }: Reading): FirstOrder =>
  (w, { linear, cubic }, k1) => {
    const first = w.modes.flatMap((k2) => {
      const k3 = w.mod(k1 + k2);
      if (amplitude === 'b_3' && k3 === 0) return []; // there is no b_0
      const g = divided(vertexAt(w, printedLinearVertex, [k1, k2]), -omegaSum(w, [k1, k2]));
      return [{ coefficient: field.times(g, linear[k3] as Z), fields: [amplitude === 'b_3' ? -k3 : -k2] }];
    });
    const second = w.modes.flatMap((k2) =>
      w.modes.map((k3) => {
        const a = divided(vertexAt(w, printedVertices.cubic, [k1, k2, k3]), omegaSum(w, [k1, k2, k3]));
        return { coefficient: alpha ? field.times(a, cubic[w.mod(k1 + k2 + k3)] as Z) : a, fields: [-k2, -k3] };
      }),
    );
    return [...(sums === 'cubic' ? [] : first), ...(sums === 'linear' ? [] : second)];
  };

const printedLeft = (only?: 'linear' | 'cubic') =>
  resonantSums({ vertices: printedVertices, interactions: printedInteractions.filter(({ vertex }) => vertex === (only ?? vertex)) });

/** (9) as printed, or one of its two sums. */
const printedRates =
  (only?: 'linear' | 'cubic'): Rates =>
  (c, a) => {
    const w = ringOf(c.sites);
    const modulations = modulationsOf(w, c);
    const terms = (interaction: Interaction, k: number) => productsOf(w, printedVertices, interaction, modulations, k);
    const of = (k: number): Z => {
      const products = printedInteractions
        .filter(({ vertex }) => vertex === (only ?? vertex))
        .flatMap((interaction) => terms(interaction, k));
      return field.plus(field.scaled(a[k] as Z, w.omega(k)), field.scaled(sumOfProducts(field, products, a), real.of(c.epsilon)));
    };
    return new Map(w.modes.map((k) => [k, of(k)]));
  };

/** The chain of springs, in real space. */
const springRates: Rates = (c, a) => {
  const { forward, backward } = displacements(c, a);
  const q = forward.map((value, j) => field.plus(value, backward[j] as Z));
  const { linear, cubic } = forcesOf(c, 'springs');
  const [first, second] = [linear(q), cubic(q, q)].map((force) => rateOfWaves(c.sites, force)) as [
    ReadonlyMap<number, Z>,
    ReadonlyMap<number, Z>,
  ];
  const w = ringOf(c.sites);
  const of = (k: number) =>
    field.plus(field.scaled(a[k] as Z, w.omega(k)), field.scaled(field.plus(first.get(k) as Z, second.get(k) as Z), real.of(c.epsilon)));
  return new Map(w.modes.map((k) => [k, of(k)]));
};

const law = (tex: string, route: string) => ({ tex, route, source: 'the chain rule' });
const ofPrinted = '(9) as printed at a(b) against the derivative of a(b) along the flow of b, 40 digits';
const removesAll = normalFormRemoves(
  'waves/normal-form-of-9',
  law(String.raw`\dot a(b) = \frac{\partial a}{\partial b} \dot b + O(\epsilon^2)`, ofPrinted),
  printedRates(),
);
const removesLinear = normalFormRemoves(
  'waves/normal-form-of-9-linear',
  law(String.raw`F_{1,-2} + (\omega_1 + \omega_2) G_{1,2} = 0`, ofPrinted),
  printedRates('linear'),
);
const removesCubic = normalFormRemoves(
  'waves/normal-form-of-9-cubic',
  law(String.raw`-V_{1,2,3} + (\omega_1 + \omega_2 + \omega_3) A_{1,2,3} = 0`, ofPrinted),
  printedRates('cubic'),
);
const removesOfSprings = normalFormRemoves(
  'waves/normal-form-of-springs',
  law(
    String.raw`\dot a(b) = \frac{\partial a}{\partial b} \dot b + O(\epsilon^2)`,
    'the springs in real space at a(b) against the derivative of a(b) along the flow of b, 40 digits',
  ),
  springRates,
);

const by = (reading: Reading) => transformed(printedChange(reading), printedLeft(reading.sums));
const trial = (reading: Reading, expected: 'holds' | 'violated') => ({ answer: by(reading), expected, decidedFrom: 'quick' }) as const;

/** (18) with (20), (21), inserted in (9), leaves (22)? */
export const normalFormOfWaves = claim({
  id: 'RC-18',
  cases: rings(4, 4),
  oracles: [removesAll],
  subjects: {
    'as-printed': trial({ amplitude: 'b_3', alpha: false }, 'violated'),
    'as-printed:b_2': trial({ amplitude: 'b_2', alpha: false }, 'violated'),
    'as-printed:alpha_4': trial({ amplitude: 'b_3', alpha: true }, 'violated'),
    corrected: {
      ...trial({ amplitude: 'b_2', alpha: true }, 'holds'),
      tex: String.raw`a_1 = b_1 + \epsilon \left(\sum G_{1,2} \chi_3 b_2^* \delta_{1,2}^3 + \sum \alpha_4 A_{1,2,3} b_2^* b_3^* \delta_{1,2,3}^4\right)`,
      derivation: 'i d/dt b_2^* = -omega_2 b_2^*: only a term with the fields of the one to be removed, and its modulation, removes it',
    },
  },
});

/** (20), beside b_2^*. */
export const linearNormalForm = claim({
  id: 'RC-20',
  cases: rings(4, 4),
  oracles: [removesLinear],
  subjects: { 'as-printed': trial({ amplitude: 'b_2', alpha: true, sums: 'linear' }, 'holds') },
});

/** (21), beside alpha_4. */
export const cubicNormalForm = claim({
  id: 'RC-21',
  cases: rings(4, 4),
  oracles: [removesCubic],
  subjects: { 'as-printed': trial({ amplitude: 'b_2', alpha: true, sums: 'cubic' }, 'holds') },
});

/** (22) = (A1): what is left is (9) without its second linear and third nonlinear sum, for the chain of springs. */
export const whatIsLeft = claim({
  id: 'RC-22',
  cases: rings(4, 4),
  oracles: [removesOfSprings],
  refuses: otherWaveMutants,
  subjects: { core: coreOnTrial(({ waves }) => normalFormBy(waves)) },
});

/** Is (18) canonical? */
export const canonicalForm = claim({
  id: 'RC-18c',
  cases: rings(4, 4),
  oracles: [canonical],
  subjects: {
    'as-printed:b_2, alpha_4': trial({ amplitude: 'b_2', alpha: true }, 'violated'),
    corrected: {
      answer: normalFormBy(waveParts),
      expected: 'holds',
      decidedFrom: 'quick',
      tex: String.raw`G_{1,2} = -\frac{F_{1,-2}}{\omega_1 + \omega_2},\ F_{1,2} = \frac12 e^{i\pi(k_2 - k_1)/N} \sqrt{\omega_1\omega_2},\qquad A_{1,2,3} = -\frac{V^*_{1,2,3}}{\omega_1 + \omega_2 + \omega_3}`,
      derivation:
        '{a_1, a_2} = epsilon (G_{2,1} - G_{1,2}) chi_{1+2} + 2 epsilon sum alpha_4 (A_{2,1,3} - A_{1,2,3}) b_3^*, which is 0 where both are symmetric',
    },
    core: coreOnTrial(({ waves }) => normalFormBy(waves)),
  },
});
