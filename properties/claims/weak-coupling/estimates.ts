import {
  conditionalMean,
  estimates,
  monotony,
  pathCounts,
  reachOfPush,
  secondMoment,
  summableMoments,
  varianceBounds,
} from '../../../oracles/transport/estimates.ts';
import { noiseOnSigns } from '../../../oracles/transport/flips.ts';
import { kernelOfHarmonic, limitOfResolvent, parityOfNoise, splitMean } from '../../../oracles/transport/kernel.ts';
import { rotation } from '../../../oracles/transport/rotation.ts';
import { claim } from '../claim.ts';
import { identityCases } from '../identity-cases.ts';
import { inequalityCases } from '../inequality-cases.ts';
import { right, wrong } from './inequalities.ts';
import { corrected, failing, holding } from './written.ts';

/**
 * Estimates of sections 4.1 and 4.2, on finite state spaces and at whole numbers.
 *
 * WC-4.1. A larger ball asks for more: D(b, r') is contained in D(b, r) for r <= r'; extend xi by 0. The printed inclusion fails for omega = 1, 1, sqrt 2, 1: on the
 * bond (1, sqrt 2) all |a + b sqrt 2| >= c/|xi| with c = 1/sqrt 2 (the norm a^2 - 2 b^2 is a whole number), and on the ball omega_0 - omega_1 = 0. Tried here with |xi|_1 <= 3,
 * where D is a set of inequalities. (Counting xi outside the ball in |xi|_1 or not makes no difference.) What follows uses r = n only.
 *
 * WC-4.5b. f = p: u_z - u = z^2 q/(omega^2 + z^2) + z p/(omega^2 + z^2) is no element of the unweighted L^2 for any z > 0, nor is u; in the Gibbs measure of the oscillators its
 * norm is z^2/(beta omega^2 (omega^2 + z^2)) -> 0.
 *
 * WC-4.10b. A_anh u^(n) reaches one site further than u^(n): it lives on the ball of radius n, which Lemma 2, with r <= n - 1, does not cover. Nothing in its proof
 * needs the restriction.
 *
 * WC-4.20. From a site there are 2d first steps and 2d - 1 at most for each later one: 2d (2d - 1)^(m-1), more than (2d - 1)^m. d = 1 has two paths
 * for every m, d = 2 has 4, 12, 36, 100, 284, 780 against 3^m. (Given the first bond, 2 (2d - 1)^(m-1) paths at most: fits for d >= 2, not for d = 1, m = 2. As paths
 * from bond to bond sharing a site, that may stay at that site: 6 for d = 2, m = 2 with the first given, and more later on.) The factor is harmless.
 *
 * WC-4.21c. psi_1 has both signs: V = 4 for psi = (1, -1) and f' = -f, against 0. With |psi psi'| the first inequality holds, and the second is 2 |ab| <= a^2 + b^2.
 *
 * WC-4.21f. Y_N has the random factors rho, and indicators, besides phi: phi = 1 or -1, rho = 1 where phi = 1 and 0 else has E(phi rho) = 1/2, so E(Y^2) -> 1/4 while
 * the right-hand side is C/N. What has to be centred is psi_1^2 rho. (Z_N, as printed, is not deterministic for the same reason.)
 *
 * WC-4.21g. E(phi) = 0, so the printed bound would make E(phi|E) = 0: phi = 1 on E, -1 off it. |E(phi|E)| <= E|phi|/P(E) is what is needed and true.
 */

export const monotonyOfDiophantineSets = claim({
  id: 'WC-4.1',
  cases: inequalityCases(monotony('smaller in larger')),
  oracles: [estimates],
  subjects: {
    'as-printed': wrong(monotony('smaller in larger')),
    corrected: right(
      monotony('larger in smaller'),
      'a xi on the smaller ball, extended by 0, is one of those that the larger ball asks for',
      String.raw`r \le r' \Rightarrow D_{\alpha,c}(\tilde x, r') \subset D_{\alpha,c}(\tilde x, r)`,
    ),
  },
});

export const limitsOfResolvent = claim({
  id: 'WC-4.5b',
  cases: identityCases(limitOfResolvent('Lebesgue')),
  oracles: [rotation],
  subjects: {
    'as-printed': failing(limitOfResolvent('Lebesgue')),
    corrected: corrected(
      limitOfResolvent('Gibbs'),
      String.raw`\text{in}\ L^2(\mathbb R^{2N^d}, \langle\cdot\rangle_\beta)`,
      'for f = p the difference u_z - u has the mean square z^2 / (beta omega^2 (omega^2 + z^2))',
    ),
  },
});

export const noiseKeepsParity = claim({
  id: 'WC-4.13b',
  cases: identityCases(parityOfNoise),
  oracles: [noiseOnSigns],
  subjects: { 'as-printed': holding(parityOfNoise, 'S commutes with p -> -p: it keeps the parities that A exchanges') },
});

export const kernelOfTheHarmonicGenerator = claim({
  id: 'WC-4.13c',
  cases: identityCases(kernelOfHarmonic),
  oracles: [rotation],
  subjects: { 'as-printed': holding(kernelOfHarmonic, 'A_har conserves every energy, and is a derivative along the angles') },
});

export const numberOfPaths = claim({
  id: 'WC-4.20',
  cases: inequalityCases(pathCounts('(2d - 1)^m')),
  oracles: [estimates],
  subjects: {
    'as-printed': wrong(pathCounts('(2d - 1)^m')),
    corrected: right(pathCounts('2d (2d - 1)^(m - 1)'), '2d first steps, 2d - 1 at most for each later one', String.raw`2d\,(2d-1)^{m-1}`),
  },
});

export const boundsOfVariance = claim({
  id: 'WC-4.21c',
  cases: inequalityCases(varianceBounds('as they are')),
  oracles: [estimates],
  subjects: {
    'as-printed': wrong(varianceBounds('as they are')),
    corrected: right(
      varianceBounds('absolute'),
      'the triangle inequality, and 2 |a b| <= a^2 + b^2 with symmetric correlations',
      String.raw`V_N \le N^{-d} \sum |\psi_1(\tilde x) \psi_1(\tilde y)|\,|\langle f_{\tilde x} f_{\tilde y} \rangle_\beta|`,
    ),
  },
});

export const boundOfSecondMoment = claim({
  id: 'WC-4.21f',
  cases: inequalityCases(secondMoment('phi')),
  oracles: [estimates],
  subjects: {
    'as-printed': wrong(secondMoment('phi')),
    corrected: right(
      secondMoment('phi rho'),
      'with what is summed centred, distant terms are uncorrelated, and N of N^2 remain',
      String.raw`\phi(\tilde x) = \psi_1^2(\tilde x) \rho_{\tilde x} 1_{A_N}(\tilde x) - \mathsf E_\star(\dots)`,
    ),
  },
});

export const boundOfConditionalMean = claim({
  id: 'WC-4.21g',
  cases: inequalityCases(conditionalMean('C |E(phi)|')),
  oracles: [estimates],
  subjects: {
    'as-printed': wrong(conditionalMean('C |E(phi)|')),
    corrected: right(
      conditionalMean('E|phi| / P(E)'),
      '|E(phi 1_E)| <= E|phi|',
      String.raw`|\mathsf E_\star(\phi | E)| \le \mathsf E_\star(|\phi|) / \mathsf P_\star(E) \le C`,
    ),
  },
});

export const productOfMeans = claim({
  id: 'WC-4.21h',
  cases: identityCases(splitMean),
  oracles: [noiseOnSigns],
  subjects: { 'as-printed': holding(splitMean, "E(phi'|E) P(E) + E(phi'|E^c) P(E^c) = E(phi') = 0") },
});

export const hypothesisOfLemmaTwo = claim({
  id: 'WC-4.10b',
  cases: inequalityCases(reachOfPush('n - 1')),
  oracles: [estimates],
  subjects: {
    'as-printed': wrong(reachOfPush('n - 1')),
    corrected: right(reachOfPush('n'), 'Lemma 2 holds for any r; A_anh u^(n) needs r = n', String.raw`0 \le r \le n`),
  },
});

export const summabilityOfMoments = claim({
  id: 'WC-4.21j',
  cases: inequalityCases(summableMoments),
  oracles: [estimates],
  subjects: {
    'as-printed': right(summableMoments, 'E |Y_N|^p = O(N^(-d p/2)) with d p/2 = 2 for d = 1, p = 4, and d for p = 2: at least 2'),
  },
});
