import { convexity, domination, hypothesesOnPotentials, normalisability } from '../../../oracles/transport/hypotheses.ts';
import { claim } from '../claim.ts';
import { inequalityCases } from '../inequality-cases.ts';
import { right, wrong } from './inequalities.ts';

/**
 * The hypotheses of section 2 for concrete potentials.
 *
 * WC-2.2. What is printed bounds omega_- + eps U'', what moves is omega_x^2 + eps U''. Let omega_x = omega_- = 1/2, U = (u/2) q^2 + q^4/4 with eps u = c - 1/2 and c
 * small: integrable for every alpha, omega_- + eps U'' >= c > 0, and the curvature at 0 is 1/4 + c - 1/2 < 0. Right for every omega_- >= 1; in
 * general omega_-^2 has to stand in both hypotheses. (At equality: the smallest c that is tried is 1/256, frequencies are m/16.)
 *
 * WC-2.3. At y = 0 the condition says V''(x)^4 <= C (1 + U''(x)^2), so that for powers deg U >= 2 deg V - 2 is needed. (q^4/4, r^4/4) has 81 x^8 against
 * C (1 + 9 x^4) and fails for every C (at x = C), and so does chain (20), for U = q^4/4 and V = r^2/2 + r^4/4 at eps = 1 (and at any other eps, where V'' is
 * larger). With the right-hand side squared, V''^4 <= C (1 + U''^2)^2 (1 + U''^2)^2, both pairs pass: (x - y)^8 <= 2^7 (x^8 + y^8) and
 * (1 + 9 x^4)^2 >= 1 + 81 x^8 give C = 128 and, from (1 + 3 r^2)^4 <= 8 (1 + 81 r^8), C = 1032. (q^6/6, r^4/4) passes as printed:
 * 81 (x - y)^8 <= 81 2^7 (x^8 + y^8) <= C (1 + 25 x^8)(1 + 25 y^8) for C = 81 128/25. With V'' = 1 both sides are 1 at least for C = 1.
 *
 * WC-2.4. V may be negative: nothing in the hypotheses fixes its sign. U = 0, V = -r^2/2 meets them with C = 1, and along (1, -1, 0) on a ring of 3 the
 * curvature of H is 1 - 3 eps at omega = 1: no Gibbs measure for eps >= 1/3. With V bounded below, and omega_-^2 in the place of omega_-, there
 * is one for every eps: H >= sum p^2/2 + omega_-^2 q^2/2 + eps U - const. (For omega_- < 1 as printed not even V = 0 helps: WC-2.2.)
 */

export const hypothesesMakeConvex = claim({
  id: 'WC-2.2',
  cases: inequalityCases(convexity(1)),
  oracles: [hypothesesOnPotentials],
  subjects: {
    'as-asked': wrong(convexity(1)),
    corrected: right(
      convexity(2),
      "omega_x >= omega_- > 0, so omega_x^2 + eps U'' >= omega_-^2 + eps U'' >= c",
      String.raw`\omega_-^2 + \varepsilon U'' \ge c`,
    ),
  },
});

const squared = String.raw`V''(x-y)^4 \le C (1 + U''(x)^2)^2 (1 + U''(y)^2)^2`;

export const dominationOfQuartic = claim({
  id: 'WC-2.3a',
  cases: inequalityCases(domination('U = q^4/4, V = r^4/4', { constant: 'any', right: 1 })),
  oracles: [hypothesesOnPotentials],
  subjects: {
    'as-printed': wrong(domination('U = q^4/4, V = r^4/4', { constant: 'any', right: 1 })),
    corrected: right(
      domination('U = q^4/4, V = r^4/4', { constant: '128', right: 2 }),
      '(x - y)^8 <= 2^7 (x^8 + y^8) and (1 + 9 x^4)^2 >= 1 + 81 x^8: C = 128; with the printed power the pair does not qualify',
      squared,
    ),
  },
});

export const dominationOverHarmonic = claim({
  id: 'WC-2.3b',
  cases: inequalityCases(domination('U = q^4/4, V = r^2/2', { constant: '1', right: 1 })),
  oracles: [hypothesesOnPotentials],
  subjects: { 'as-printed': right(domination('U = q^4/4, V = r^2/2', { constant: '1', right: 1 }), "V'' = 1: C = 1") },
});

export const dominationOfSextic = claim({
  id: 'WC-2.3c',
  cases: inequalityCases(domination('U = q^6/6, V = r^4/4', { constant: '10368/25', right: 1 })),
  oracles: [hypothesesOnPotentials],
  subjects: {
    'as-printed': right(
      domination('U = q^6/6, V = r^4/4', { constant: '10368/25', right: 1 }),
      '81 (x - y)^8 <= 81 2^7 (x^8 + y^8) <= C (1 + 25 x^8)(1 + 25 y^8) for C = 81 128/25',
    ),
  },
});

export const dominationOfNothing = claim({
  id: 'WC-2.3d',
  cases: inequalityCases(domination('U = 0, V = r^2/2', { constant: '1', right: 1 })),
  oracles: [hypothesesOnPotentials],
  subjects: { 'as-printed': right(domination('U = 0, V = r^2/2', { constant: '1', right: 1 }), "V'' = 1: C = 1") },
});

export const dominationOfChainTwenty = claim({
  id: 'WC-2.3e',
  cases: inequalityCases(domination('U = q^4/4, V = r^2/2 + r^4/4', { constant: 'any', right: 1 })),
  oracles: [hypothesesOnPotentials],
  subjects: {
    'as-printed': wrong(domination('U = q^4/4, V = r^2/2 + r^4/4', { constant: 'any', right: 1 })),
    corrected: right(
      domination('U = q^4/4, V = r^2/2 + r^4/4', { constant: '1032', right: 2 }),
      '(1 + 3 r^2)^4 <= 8 (1 + 81 r^8): C = 8 + 8 128 = 1032; with the printed power chain (20) does not qualify',
      squared,
    ),
  },
});

export const gibbsIsNormalisable = claim({
  id: 'WC-2.4',
  cases: inequalityCases(normalisability('any')),
  oracles: [hypothesesOnPotentials],
  subjects: {
    'as-asked': wrong(normalisability('any')),
    corrected: right(
      normalisability('not negative'),
      'V bounded below leaves H >= sum (p^2 + omega_-^2 q^2)/2 + eps U - const, with omega_-^2 in the hypotheses on U',
      String.raw`\inf V > -\infty`,
    ),
  },
});
