import { modulationsOf, ringOf, type WaveSubject } from '../../../oracles/subjects/waves.ts';
import type { Equation } from '../../../oracles/waves/correlators.ts';
import { inserted, unspecificCoefficients } from '../../../oracles/waves/inserted.ts';
import { complexOf, field, real, said, type WaveCase, type Z } from '../../../oracles/waves/wave-case.ts';
import { productsOf, sumOfProducts } from '../../../src/waves/interaction.ts';
import { claim } from '../claim.ts';
import { rings } from '../wave-cases.ts';
import { printedInteractions, printedVertices } from './printed.ts';

/**
 * RC-19. Inserted in (9), (18) gives (19) with (omega_1 + omega_3) and b_3^*, as printed, whatever G is; but alpha_4 multiplies A in (19) and not in (18). One of the two
 * is a misprint, and RC-18 says which: (18) needs it.
 */

const omegaSum = (w: ReturnType<typeof ringOf>, ks: readonly number[]): bigint => ks.map(w.omega).reduce(real.plus, 0n);

/** (18) with coefficients of no symmetry, b_3^* and no alpha_4, as printed. */
const printedForm = (c: WaveCase, b: readonly Z[], k1: number): Z => {
  const w = ringOf(c.sites);
  const { linear } = modulationsOf(w, c);
  const of = unspecificCoefficients(c);
  const star = (k: number) => field.conjugate(b[k] as Z);
  const first = w.modes.flatMap((k2) => {
    const k3 = w.mod(k1 + k2);
    return k3 === 0 ? [] : [field.times(field.times(of.linear(k1, k2), linear[k3] as Z), star(k3))];
  });
  const second = w.modes.flatMap((k2) => w.modes.map((k3) => field.times(of.cubic(k1, k2, k3), field.times(star(k2), star(k3)))));
  return field.sum([...first, ...second]);
};

/** The brackets of (19), with or without alpha_4 beside A. */
const transformedEquation =
  (alpha: boolean): WaveSubject =>
  (c) => {
    const w = ringOf(c.sites);
    const modulations = modulationsOf(w, c);
    const of = unspecificCoefficients(c);
    const b = c.fields.map(complexOf);
    const star = (k: number) => field.conjugate(b[k] as Z);
    const bracket = (k1: number): Z => {
      const own = printedInteractions.flatMap((interaction) => productsOf(w, printedVertices, interaction, modulations, k1));
      const first = w.modes.flatMap((k2) => {
        const k3 = w.mod(k1 + k2);
        if (k3 === 0) return [];
        return [field.scaled(field.times(field.times(of.linear(k1, k2), modulations.linear[k3] as Z), star(k3)), omegaSum(w, [k1, k3]))];
      });
      const second = w.modes.flatMap((k2) =>
        w.modes.map((k3) => {
          const plain = field.scaled(field.times(of.cubic(k1, k2, k3), field.times(star(k2), star(k3))), omegaSum(w, [k1, k2, k3]));
          return alpha ? field.times(plain, modulations.cubic[w.mod(k1 + k2 + k3)] as Z) : plain;
        }),
      );
      return field.sum([sumOfProducts(field, own, b), ...first, ...second]);
    };
    return said(Object.fromEntries(w.modes.map((k) => [`bracket, ${k}`, bracket(k)])));
  };

const wholeOf9: Equation = (c) => {
  const w = ringOf(c.sites);
  const modulations = modulationsOf(w, c);
  return new Map(
    w.modes.map((k) => [k, printedInteractions.flatMap((interaction) => productsOf(w, printedVertices, interaction, modulations, k))]),
  );
};

/** (19), whatever G and A. */
export const transformedWaves = claim({
  id: 'RC-19',
  cases: rings(4, 2),
  oracles: [
    inserted('waves/inserted', 'i \\dot b_1 - \\omega_1 b_1 = \\epsilon (R_1 + \\omega_1 X_1 - i \\dot X_1)', printedForm, wholeOf9),
  ],
  subjects: {
    'as-printed': { answer: transformedEquation(true), expected: 'violated', decidedFrom: 'quick' },
    corrected: {
      answer: transformedEquation(false),
      expected: 'holds',
      decidedFrom: 'quick',
      tex: String.raw`+ (\omega_1 + \omega_2 + \omega_3) A_{1,2,3} b_2^* b_3^* \delta_{1,2,3}^4 \quad\text{outside the bracket that } \alpha_4 \text{ multiplies}`,
      derivation: 'A stands in (18) without alpha_4, so its term in (19) has none',
    },
  },
});
