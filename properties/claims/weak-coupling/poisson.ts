import { energiesAndCurrents, noiseIdentities } from '../../../oracles/transport/energies.ts';
import {
  boundOfInverse,
  decayingPart,
  inverseOfNoise,
  inverseOfSquare,
  martingaleRate,
  noiseOnSigns,
  staggeredPart,
} from '../../../oracles/transport/flips.ts';
import { decompositionIdentities, hierarchyIdentities, poissonHierarchy } from '../../../oracles/transport/poisson.ts';
import { poissonRegime } from '../../../oracles/transport/poisson-regimes.ts';
import {
  harmonicFlow,
  reflectionOfAngles,
  resolventDivisor,
  rotation,
  seriesSolution,
  smallDivisor,
} from '../../../oracles/transport/rotation.ts';
import { claim } from '../claim.ts';
import { identityCases } from '../identity-cases.ts';
import { corrected, failing, holding, ofCore, printedNumbers } from './written.ts';

/**
 * The Poisson equation without rounding: frequencies, couplings, eps, q and p are free, so that a random point is non-resonant.
 *
 * WC-4.4. q + i p/omega = rho exp(i thetabar) gives q_t = rho cos(theta - thetabar), p_t = -omega rho sin(theta - thetabar): the reflection about thetabar is p -> -p.
 *
 * WC-4.5. 1/(z - i <omega, xi>) -> i/<omega, xi>; the sign is right for u = lim u_z and for -A_har u = f. ghat at (q, p) is an eigenfunction of A_har with i <omega, xi>.
 *
 * WC-4.8, WC-4.9. chi_A = the product of the signs in A has S chi_A = -2 |A| chi_A, T chi_A = (1 - 2 |A|/k) chi_A, k = |B_1|. So T^K f -> 0 needs f without a part in
 * the constants and without one in the product of all k signs, on which T is -1: T^K f = (-1)^K f. "Mean zero" does not exclude it (k = 2: f = p_x p_y; with k = 1, f = p_x).
 * For odd f and even k it is excluded, and balls around a bond have an even number of sites - unless they close around the torus:
 * N = 3, d = 1, r = 1 has k = 3, and f = p_0 p_1 p_2 is odd. The equation -S u = f is solved all the same by u = sum_A f_A / (2 |A|). (T on B or on all
 * sites, the uniform measure on the sites or on the signs: both readings were tried; the print says measure on B_1, which has no functions of signs.)
 *
 * WC-4.10. Derivatives by q commute with S, derivatives by p_x permute the parts f_A, and the Gibbs measure is even in every momentum: so
 * |d^alpha u| <= |d^alpha f| / 2 from |f|^2 - 4 |u|^2 = sum_A (1 - 1/|A|^2) |f_A|^2; C_k = 1/2 for every k, reached by f = p_x.
 *
 * WC-4.11, WC-4.13. A_anh of an even function is odd under p -> -p, an odd function has no monomials with a = b at every site, whatever functions of the
 * energies are added to u^(k).
 *
 * WC-4.12. -L u telescopes: the hierarchy cancels all orders but eps^n A_anh u^(n), and eps' S u is left; S v = S u - S v^(n) = S u + A_anh u^(n).
 *
 * WC-4.23. d<M>/dt = S F^2 - 2 F S F = sum_x (F(flip_x) - F)^2 with the mean 2 <F (-S F)> since <S F^2> = 0: the factor 2 is missing. (Nothing that
 * follows depends on it.)
 *
 * WC-4.26. <S v (-eps^n S)^{-1} S v> = eps^-n <v (-S) v>, times eps^(2n).
 */

const quartic = [
  poissonRegime([5], 2, [4], [2, 4]),
  poissonRegime([7], 3, [4], [2]),
  poissonRegime([3, 3], 2, [4], [2]),
  poissonRegime([3, 3, 3], 2, [], [2]),
];
const withKernel = [poissonRegime([5], 2, [4], [2]), poissonRegime([7], 3, [], [2]), poissonRegime([3, 3], 2, [], [2])];
const decomposed = [poissonRegime([5], 1, [4], [2, 4]), poissonRegime([7], 2, [4], [2]), poissonRegime([3, 3], 1, [], [2])];
const even = [4, 6, 8];

export const harmonicFlowIsRight = claim({
  id: 'WC-4.7',
  cases: identityCases(harmonicFlow),
  oracles: [rotation],
  subjects: { 'as-printed': holding(harmonicFlow, "q' = p, p' = -omega^2 q, and q, p at t = 0") },
});

export const reflectionAboutPhases = claim({
  id: 'WC-4.4',
  cases: identityCases(reflectionOfAngles),
  oracles: [rotation],
  subjects: { 'as-printed': holding(reflectionOfAngles, 'q_t = rho cos(theta - thetabar), p_t = -omega rho sin(theta - thetabar)') },
});

export const fourierSolution = claim({
  id: 'WC-4.5',
  cases: identityCases(seriesSolution(smallDivisor, false)),
  oracles: [rotation],
  subjects: { 'as-printed': holding(seriesSolution(smallDivisor, false), '1/(z - i <omega, xi>) -> i/<omega, xi> as z -> 0') },
});

export const resolvent = claim({
  id: 'WC-4.5a',
  cases: identityCases(seriesSolution(resolventDivisor, true)),
  oracles: [rotation],
  subjects: {
    'as-printed': holding(seriesSolution(resolventDivisor, true), 'the Laplace transform of exp(i <omega, xi> t) is 1/(z - i <omega, xi>)'),
  },
});

export const neumannSeries = claim({
  id: 'WC-4.8',
  cases: identityCases(staggeredPart([3, 5], 'odd functions')),
  oracles: [noiseOnSigns],
  subjects: {
    'as-printed': failing(staggeredPart([3, 5], 'odd functions')),
    corrected: corrected(
      inverseOfNoise(printedNumbers, [3, 5]),
      String.raw`u = \sum_{A \ne \emptyset} \frac{f_A}{2 |A|}\ ;\quad \frac1k \sum_{j \ge 0} T^j f\ \text{converges to it if}\ k = |B_1(\tilde x, r)|\ \text{is even}`,
      'T is 1 - 2 |A|/k on the product of the signs in A: -1 for the product of all, which is odd where k is odd, as for a ball that closes around an odd torus',
    ),
    core: ofCore((numbersOf) => inverseOfNoise(numbersOf, [3, 5])),
  },
});

export const iteratesDecay = claim({
  id: 'WC-4.9',
  cases: identityCases(staggeredPart([3, 4], 'functions without a mean')),
  oracles: [noiseOnSigns],
  subjects: {
    'as-printed': failing(staggeredPart([3, 4], 'functions without a mean')),
    corrected: corrected(
      decayingPart([3, 4]),
      String.raw`\sum_\sigma f(\sigma) = \sum_\sigma \sigma_1 \cdots \sigma_k f(\sigma) = 0\ \Rightarrow\ \|T^j f\| \le (1 - 2/k)^j \|f\|`,
      'T is 1 - 2 |A|/k on the product of the signs in A: at most 1 - 2/k in size but for A empty and A everything',
    ),
  },
});

export const noiseHasABoundedInverse = claim({
  id: 'WC-4.10',
  cases: identityCases(boundOfInverse(printedNumbers, even)),
  oracles: [noiseOnSigns],
  subjects: {
    'as-printed': holding(boundOfInverse(printedNumbers, even), '|f|^2 - 4 |u|^2 = sum of (1 - 1/|A|^2) |f_A|^2 >= 0: C_k = 1/2'),
    core: ofCore((numbersOf) => boundOfInverse(numbersOf, even)),
  },
});

export const hierarchyIsSolved = claim({
  id: 'WC-4.11',
  cases: identityCases(hierarchyIdentities(printedNumbers, quartic)),
  oracles: [poissonHierarchy],
  subjects: { core: ofCore((numbersOf) => hierarchyIdentities(numbersOf, quartic)) },
});

export const kernelIsFree = claim({
  id: 'WC-4.13',
  cases: identityCases(hierarchyIdentities(printedNumbers, withKernel, true)),
  oracles: [poissonHierarchy],
  subjects: { core: ofCore((numbersOf) => hierarchyIdentities(numbersOf, withKernel, true)) },
});

export const currentDecomposed = claim({
  id: 'WC-4.12',
  cases: identityCases(decompositionIdentities(printedNumbers, decomposed, 'eps^n')),
  oracles: [poissonHierarchy],
  subjects: { core: ofCore((numbersOf) => decompositionIdentities(numbersOf, decomposed, 'eps^n')) },
});

export const currentWithoutNoise = claim({
  id: 'WC-4.27e',
  cases: identityCases(decompositionIdentities(printedNumbers, quartic, 'none')),
  oracles: [poissonHierarchy],
  subjects: { core: ofCore((numbersOf) => decompositionIdentities(numbersOf, quartic, 'none')) },
});

export const varianceOfMartingale = claim({
  id: 'WC-4.23',
  cases: identityCases(martingaleRate(1)),
  oracles: [noiseOnSigns],
  subjects: {
    'as-printed': failing(martingaleRate(1)),
    corrected: corrected(
      martingaleRate(2),
      String.raw`\mathsf E_\beta(M_t^2) = 2 \langle F (-\varepsilon^n S F) \rangle_\beta`,
      'd<M>/dt = S F^2 - 2 F S F = sum over flips of (F(flip) - F)^2, whose mean is 2 <F (-S F)>',
    ),
  },
});

export const energiesHaveNoMartingale = claim({
  id: 'WC-4.24',
  cases: identityCases(noiseIdentities(printedNumbers)),
  oracles: [energiesAndCurrents],
  subjects: { 'as-printed': holding(noiseIdentities(printedNumbers), 'S e_x = 0, so that sum psi_2 e_x has no martingale') },
});

export const boundOfTheRest = claim({
  id: 'WC-4.26',
  cases: identityCases(inverseOfSquare(printedNumbers)),
  oracles: [noiseOnSigns],
  subjects: {
    'as-printed': holding(inverseOfSquare(printedNumbers), 'eps^(2n) <S v (-eps^n S)^{-1} S v> = eps^n <v (-S v)>'),
    core: ofCore(inverseOfSquare),
  },
});
