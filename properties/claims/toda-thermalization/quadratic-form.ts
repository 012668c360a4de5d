import { identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import {
  cubicPart,
  oppositeCovariances,
  ratesOfJ,
  ratesOfTodaEnergy,
  ratesOfTraces,
  todaOrders,
} from '../../../oracles/exact/toda-orders.ts';
import { todaWeights, tracesOfPart, weightIdentities, weightsOfCore } from '../../../oracles/exact/toda-weights.ts';
import { coreParts } from '../../../oracles/subjects/core.ts';
import { coreModes } from '../../../oracles/subjects/modes.ts';
import { coreObservedRuns } from '../../../oracles/subjects/toda-integrals.ts';
import { adiabatic, closeness, firstIntegral, oppositePhases } from '../../../oracles/toda/adiabatic.ts';
import { modeWeights } from '../../../oracles/toda/mode-weights.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { fputRunCases } from '../fput-run-cases.ts';
import { identityCases } from '../identity-cases.ts';
import { laxStateCases } from '../lax-state-cases.ts';

/**
 * What the integrals are at small amplitude, and what follows on FPUT.
 *
 * Second order. L = L_0 + X + Y, L_0 half of the neighbours, X = b + alpha r/2 of first, Y = alpha^2 r^2/4 of second order. Then
 *
 *   [Tr L^2m]_2 = 2m Tr(L_0^{2m-1} Y) + m sum_{j+l=2m-2} Tr(X L_0^j X L_0^l),
 *
 * and for the diagonal part of X, b_n = alpha p_n, with L_0 = cos(kappa) in plane waves,
 *
 *   m alpha^2 sum_theta |p_theta|^2 w_m(theta),   w_m(theta) = sum_{j+l=2m-2} < cos^j(kappa) cos^l(kappa + theta) >_kappa.
 *
 * With cos^j = 2^-j sum_s C(j, (j-s)/2) e^{i s kappa} the Fourier coefficients of w_m are A_s = 4^{1-m} sum_{i=0}^{m-1-s} C(2m-1, i) (the square of
 * (1-4y)^{-1/2} C(y)^s, C the series of Catalan's numbers): A_0 = 1 always, since sum_i C(2i,i) C(2n-2i,n-i) = 4^n. The part in r needs no computing of
 * its own: {Tr L^2m, H_T} = 0 has {[.]_2, H_2} = 0 in its lowest order, so each mode's P_k^2 comes with its omega_k^2 Q_k^2. For m = 2: A_1 = 1/4,
 * J_2 = harmonic energy density + (C_p + C_r)/4. Between walls C_r has half of r_0^2 + r_N^2, for r_0 and its image are neighbours.
 *
 * Third order, from the formula of J with u = x + x^2/2 + x^3/6, x = 2 alpha r, u - x = x^2/2 + x^3/6:
 *
 *   J_3 = alpha/(2N) ( sum r_n (p_n^2 + p_n p_{n+1} + p_{n+1}^2) + sum r_n^3 + 1/2 sum r_n r_{n+1} (r_n + r_{n+1}) + (r_0^3 + r_N^3)/2 )
 *
 * J_3 is not 0, so |J - J_2|/eps is of order g^{1/2}, and of no higher one.
 *
 * Along the linear flow N C_p = sum cos(theta_k) P_k^2 and N C_r = sum cos(theta_k) omega_k^2 Q_k^2: with P_k^2 = E_k (1 + cos(2 omega_k t + phi)),
 * omega_k^2 Q_k^2 = E_k (1 - cos(2 omega_k t + phi)) every oscillation of one is that of the other with the opposite sign: their sum is constant, their
 * correlation -1. On FPUT the sum's rate begins with the third order, so std(C_p + C_r)/std C_p = O(g^{1/2}); and as
 * var(C_p + C_r) = 2 var C_p (1 + corr) up to the difference of the two variances, 1 + corr = O(g).
 *
 * Rates. {J, H_T} = 0 in every order; H_F lacks V_4 = alpha^2/6 sum r^4 of H_T and more. So on FPUT J changes by {J, H_F} = -{J_2, V_4} + O(5), a
 * relative O(g), where J_2 alone changes by {J_2, H_3}, a relative O(g^{1/2}), as S and the E_k do. The fluctuation over a fixed time t has
 * the same powers as g -> 0. The first integral H_T has the weight 1 for every mode, no covariance: it is H_F + V_4 + ..., and {H_T, H_F} = {V_4, H_2} + O(5).
 * A chain with less energy than a bond's barrier, E_b = 1/(6 alpha^2), keeps -1 <= alpha r <= 1/2, where V_F >= r^2/6 (r < 0), r^2/2 (r > 0) and
 * 0 <= V_T - V_F <= alpha^2 r^4/6 (r < 0), e times that (r > 0): at most 6 alpha^2 V_F^2 = V_F^2/E_b. So 0 <= H_T - H_F <= H_F^2/E_b, at all times:
 *
 *   |H_T(t) - H_T(0)| / H_F <= H_F/E_b = 6 N g.
 *
 * In equilibrium <V_4> = alpha^2/6 sum <r^4> with <r^4> = 3 T^2 up to 1/N: <H_T>/N = eps (1 + g/2 + ...), about eps indeed.
 *
 * Powers are those of a fixed time and N as g -> 0. Long waves with alpha A (N+1) of order one or more exchange their energies, so that over the time of a
 * recurrence S and the E_k go round by order one, however small g is in a long chain; TT-3b, TT-3c and TT-ad.3 show that beside a J that does not.
 */

const derivation = 'see the first and second order of the traces in the header: closed walks with two insertions, summed over plane waves';

/** Weights of J, by its trace, over the field. */
export const weightsOfJ = claim({
  id: 'TT-6.1',
  cases: identityCases(weightIdentities([2])),
  oracles: [todaWeights],
  subjects: {
    reconstructed: { answer: identitiesOnTrial(weightIdentities([2]))(coreParts), expected: 'holds', decidedFrom: 'quick', derivation },
    core: coreOnTrial(identitiesOnTrial(weightIdentities([2], tracesOfPart, weightsOfCore))),
  },
});

/** The third order of J. */
export const thirdOrderOfJ = claim({
  id: 'TT-6.2',
  cases: identityCases(cubicPart),
  oracles: [todaOrders],
  subjects: {
    reconstructed: {
      answer: identitiesOnTrial(cubicPart)(coreParts),
      expected: 'holds',
      decidedFrom: 'quick',
      derivation:
        'exp(2 alpha r) - 1 = x + x^2/2 + x^3/6 in the O(N) formula of J; J - J_2 begins with it, and is O(g^{1/2}) relative to eps',
    },
  },
});

/** The weighted mean of the mode energies that the core computes. */
export const weightsOnModes = claim({
  id: 'TT-6.3',
  cases: laxStateCases,
  oracles: [modeWeights],
  refuses: ['mode-angles', 'mode-norm'],
  subjects: { core: coreOnTrial(coreModes) },
});

const powerRuns = fputRunCases(
  { potential: 'fput-alpha', maxSites: 8, time: 16, schemes: [{ scheme: 'kahan-li-8', step: 1 / 16 }], energies: [1 / 16] },
  8,
);

/** J and its quadratic form along FPUT. */
export const closenessOfForm = claim({
  id: 'TT-6.4',
  cases: powerRuns,
  oracles: [closeness],
  refuses: ['no-wall-terms'],
  subjects: { core: coreOnTrial(coreObservedRuns) },
});

/** The linear flow: opposite rates. */
export const oppositeRates = claim({
  id: 'TT-6b.1',
  cases: identityCases(oppositeCovariances),
  oracles: [todaOrders],
  subjects: {
    reconstructed: {
      answer: identitiesOnTrial(oppositeCovariances)(coreParts),
      expected: 'holds',
      decidedFrom: 'quick',
      derivation:
        'N C_p = sum cos(theta_k) P_k^2, N C_r = sum cos(theta_k) omega_k^2 Q_k^2, and P_k^2 + omega_k^2 Q_k^2 is constant for every k',
    },
  },
});

/** On FPUT. */
export const oppositeOnFput = claim({
  id: 'TT-6b.2',
  cases: powerRuns,
  oracles: [oppositePhases],
  refuses: ['missing-bond'],
  subjects: { core: coreOnTrial(coreObservedRuns) },
});

/** H_T has no covariance, and changes in the fourth order. */
export const firstIntegralOrders = claim({
  id: 'TT-1st.1',
  cases: identityCases(ratesOfTodaEnergy),
  oracles: [todaOrders],
  subjects: {
    reconstructed: {
      answer: identitiesOnTrial(ratesOfTodaEnergy)(coreParts),
      expected: 'holds',
      decidedFrom: 'quick',
      derivation:
        'H_T = H_F + V_4 + ..., so {H_T, H_F} = {V_4, H_2} in the fourth order: a rate of relative order g without anything to cancel',
    },
  },
});

/** H_T along FPUT. */
export const firstIntegralOnFput = claim({
  id: 'TT-1st.2',
  cases: powerRuns,
  oracles: [firstIntegral],
  refuses: ['doubled-cubic-force'],
  subjects: { core: coreOnTrial(coreObservedRuns) },
});

const evenOrders = [1, 3, 4, 5];

/** Weights of Tr L^2, L^6, L^8, L^10. */
export const weightsOfTraces = claim({
  id: 'TT-Jm.1',
  cases: identityCases(weightIdentities(evenOrders)),
  oracles: [todaWeights],
  refuses: ['dependent-trace'],
  subjects: {
    reconstructed: {
      answer: identitiesOnTrial(weightIdentities(evenOrders))(coreParts),
      expected: 'holds',
      decidedFrom: 'quick',
      derivation,
    },
    core: coreOnTrial(identitiesOnTrial(weightIdentities(evenOrders, tracesOfPart, weightsOfCore))),
  },
});

/** How they change on FPUT, order by order. */
export const ordersOfTraces = claim({
  id: 'TT-Jm.2',
  cases: identityCases(ratesOfTraces),
  oracles: [todaOrders],
  subjects: {
    reconstructed: {
      answer: identitiesOnTrial(ratesOfTraces)(coreParts),
      expected: 'holds',
      decidedFrom: 'quick',
      derivation: '{Tr L^2m, H_T} = 0 order by order; H_F has all of H_T up to the third order and nothing of V_4',
    },
  },
});

/** How J changes on FPUT, order by order. */
export const ordersOfRate = claim({
  id: 'TT-ad.1',
  cases: identityCases(ratesOfJ),
  oracles: [todaOrders],
  subjects: {
    reconstructed: {
      answer: identitiesOnTrial(ratesOfJ)(coreParts),
      expected: 'holds',
      decidedFrom: 'quick',
      derivation: '{J, H_T} = 0 order by order; H_F has all of H_T up to the third order and nothing of V_4',
    },
  },
});

/** Fluctuations along FPUT. */
export const powersOfFluctuations = claim({
  id: 'TT-ad.2',
  cases: powerRuns,
  oracles: [adiabatic],
  refuses: ['no-wall-terms'],
  subjects: { core: coreOnTrial(coreObservedRuns) },
});
