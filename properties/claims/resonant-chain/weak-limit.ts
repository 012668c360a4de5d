import { ringOf, type WaveSubject } from '../../../oracles/subjects/waves.ts';
import { field, real, said } from '../../../oracles/waves/wave-case.ts';
import { prefactors, testFunction, weakLimit } from '../../../oracles/waves/weak-limit.ts';
import { claim } from '../claim.ts';
import { rings } from '../wave-cases.ts';

/**
 * The limit of large times, (A6) to (A7).
 *
 *   (exp(i w T) - 1)/w = i sin(w T)/w + (cos(w T) - 1)/w -> i pi delta(w) - P(1/w)
 *
 * RC-A7. Printed is delta(w): a factor i pi and the principal value are lost. Inside 2 Im{} of (A6), where the coefficients are real, the principal value is gone,
 * and every line gets 2 pi times its coefficient. Readings tried: the imaginary part alone is meant (pi is lost all the same), delta for any multiple of it
 * (then (A7) has no prefactors).
 *
 * RC-A7f. 2 pi times 1, 2, -4: 2 pi, 4 pi, -8 pi, as printed.
 * RC-A7d. The fourth line of (A6) as printed has the coefficient 2, which gives 4 pi, not 8 pi. With the coefficient 4 that it ought to have (RC-A6d) it is 8 pi.
 */

const pi = real.over(ringOf(3).pi, real.of(1));

/** Multiples of pi f(0). */
const multiples =
  (...of: readonly bigint[]): WaveSubject =>
  (c) =>
    said(Object.fromEntries(of.map((n, i) => [`line, ${i + 1}`, { re: n * real.times(pi, testFunction(c).atZero), im: 0n }])));

const cases = rings(3, 5);

/** The weak limit. */
export const limitOfLargeTimes = claim({
  id: 'RC-A7',
  cases,
  oracles: [weakLimit],
  subjects: {
    'as-printed': {
      answer: (c) => said({ limit: { re: testFunction(c).atZero, im: 0n } }),
      expected: 'violated',
      decidedFrom: 'quick',
    },
    corrected: {
      answer: (c) => {
        const { atZero, slope } = testFunction(c);
        return said({ limit: field.minus({ re: 0n, im: real.times(pi, atZero) }, { re: real.times(slope, real.sqrt(2n * pi)), im: 0n }) });
      },
      expected: 'holds',
      decidedFrom: 'quick',
      tex: String.raw`\lim_{T \to \infty} \frac{e^{i\omega T} - 1}{\omega} = i\pi\,\delta(\omega) - \mathcal{P}\frac{1}{\omega}`,
      derivation:
        'sin(wT)/w tends to pi delta(w), and cos(wT)/w to 0 in the sense of the principal value; of exp(-w^2/2)(u + v w) that is sqrt(2 pi) v',
    },
  },
});

/** The first three prefactors of (A7). */
export const prefactorsOfKinetic = claim({
  id: 'RC-A7f',
  cases,
  oracles: [prefactors('waves/prefactors', [1n, 2n, -4n])],
  subjects: { 'as-printed': { answer: multiples(2n, 4n, -8n), expected: 'holds', decidedFrom: 'quick' } },
});

/** The fourth. */
export const prefactorOfStatic = claim({
  id: 'RC-A7d',
  cases,
  oracles: [prefactors('waves/static-prefactor', [2n])],
  subjects: {
    'as-printed': { answer: multiples(8n), expected: 'violated', decidedFrom: 'quick' },
    corrected: {
      answer: multiples(4n),
      expected: 'holds',
      decidedFrom: 'quick',
      tex: String.raw`4\pi \int dk_{2,3}\, |\alpha_1 V_{1,3,-3}|^2 n_2 n_3\, \delta(\Delta\omega_1)`,
      derivation: '2 pi times the coefficient 2 that (A6) prints; 8 pi if that coefficient is corrected to 4',
    },
  },
});
