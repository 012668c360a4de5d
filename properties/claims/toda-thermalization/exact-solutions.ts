import { identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import { solitonIdentities, solitonTau, statedSolitonIdentities } from '../../../oracles/exact/soliton-tau.ts';
import { followedMotion } from '../../../oracles/motions/followed-motion.ts';
import { obeysEquations } from '../../../oracles/motions/obeys-equations.ts';
import { solitonEigenvalues } from '../../../oracles/motions/soliton-eigenvalues.ts';
import { core, coreParts } from '../../../oracles/subjects/core.ts';
import { coreLaxSpectrum } from '../../../oracles/subjects/lax.ts';
import { coreMotions } from '../../../oracles/subjects/motions.ts';
import { motionRegimes } from '../../arbitraries/motion-runs.ts';
import { claim } from '../claim.ts';
import { smallSteps } from '../core/small-steps.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { identityCases } from '../identity-cases.ts';
import { motionRunCases } from '../motion-run-cases.ts';

const ofFlows = { sites: 48, kappa: [16, 24], nome: 4, time: 2, schemes: smallSteps } as const;

/**
 * TT-ex: exact solutions of the Toda lattice. With x_n = 2 alpha q_n and F_n = exp(2 alpha r_n) = exp(x_{n+1} - x_n),
 *
 *   x_n'' = F_n - F_{n-1},   and so   x_n = ln tau_n - ln tau_{n-1}   if   tau_{n+1} tau_{n-1}/tau_n^2 = F_n = (ln tau_n)'' + const.
 *
 * Solitons, const = 1. One: tau = 1 + E, E = exp(2 (kappa n -+ t sinh kappa)): (ln tau)'' = E''/(E (1 + E)^2) E = sinh^2 kappa / cosh^2 theta, and
 * tau_{n+1} tau_{n-1} - tau_n^2 = E (e^kappa - e^-kappa)^2: the same over tau_n^2. Many: the quadratic form holds set by set, as
 * z_i = +-exp(-kappa_i) turns both directions into one formula; tried exactly for up to four.
 *
 * On a ring the bonds add up to 0, while a soliton lengthens them by 2 kappa together. The linear term of V_T drops out of the equations, so all
 * bonds may be shorter by the same amount: F_n = exp(-2 sum kappa/N) of the infinite lattice's, time and momenta go with its root.
 *
 * The periodic wave. theta_4(u + v) theta_4(u - v) theta_4(0)^2 = theta_4(u)^2 theta_4(v)^2 - theta_1(u)^2 theta_1(v)^2 makes F_n a linear function of
 * s = (theta_1/theta_4)^2, and so is (ln theta_4)'', of the order v^2 of the same formula. Equal factors of s are the dispersion relation.
 *
 * The open chain. exp(t L) = Q R: L exp(t L) = Q' R + Q R', so L(t) = Q^T L Q = Q^T Q' + R' R^-1, antisymmetric and upper triangle: Q^T Q' = S has the
 * lower triangle of L(t), S_{n+1,n} = a_n. L(t)' = [L, S], which is [B, L] with B = -S, B_{n,n+1} = a_n: TT-L without a corner.
 */

/** Any number of solitons, in either direction. */
export const solitonsSolve = claim({
  id: 'TT-ex.1',
  cases: identityCases(solitonIdentities),
  oracles: [solitonTau],
  refuses: ['fast-soliton'],
  subjects: {
    corrected: {
      answer: identitiesOnTrial(statedSolitonIdentities)(coreParts),
      expected: 'holds',
      decidedFrom: 'quick',
      tex: String.raw`\tau_n \ddot\tau_n - \dot\tau_n^2 + \tau_n^2 = \tau_{n+1} \tau_{n-1}, \qquad \tau_n = \sum_S \prod_{i \in S} E_i \prod_{i < j \in S} \left( \frac{z_i - z_j}{1 - z_i z_j} \right)^2`,
      derivation: `With x_n = 2 alpha q_n the equations are x_n'' = F_n - F_{n-1}, F_n = exp(x_{n+1} - x_n); x_n = ln(tau_n/tau_{n-1}) solves them where
        F_n = tau_{n+1} tau_{n-1}/tau_n^2 = 1 + (ln tau_n)''. For one soliton tau = 1 + E, E = exp(2 (kappa n - t sinh kappa)): both sides less 1 are
        4 sinh^2 kappa E/(1 + E)^2. The determinant of 1 + G is the sum of the principal minors of G, which are Cauchy's.`,
    },
    core: coreOnTrial(identitiesOnTrial(solitonIdentities)),
  },
});

/** All of them, in 70 digits. */
export const motionsObey = claim({
  id: 'TT-ex.2',
  cases: motionRunCases(
    { sites: 9, kappa: [4, 24], nome: 8, time: 2, schemes: [{ scheme: 'velocity-verlet', steps: [1 / 8] }] },
    motionRegimes,
    2,
  ),
  oracles: [obeysEquations],
  refuses: ['fast-soliton', 'linear-dispersion', 'halved-exponent'],
  subjects: {
    core: {
      ...coreOnTrial(coreMotions),
      derivation: `Solitons on a ring: the linear term of V_T drops out of the equations, so every bond may be shorter by the same amount c. F_n = exp(2 alpha r_n) is then
        exp(2 alpha c) times that of the infinite lattice, and time and momenta go with exp(alpha c). As the bonds of a ring add up to 0 and a soliton lengthens them
        by 2 kappa together (in 2 alpha r), 2 alpha c = -2 sum kappa/N.

        The periodic wave: with tau_n = theta_4(u_n), u_n = pi m n/N -+ omega t, v = pi m/N, the addition theorem theta_4(u + v) theta_4(u - v) theta_4(0)^2 =
        theta_4(u)^2 theta_4(v)^2 - theta_1(u)^2 theta_1(v)^2 makes F_n = tau_{n+1} tau_{n-1}/tau_n^2 a linear function of s = (theta_1/theta_4)^2 at u_n, with the factor
        -theta_1(v)^2/theta_4(0)^2. Its order v^2 is (ln theta_4)'' = const - theta_1'(0)^2/theta_4(0)^2 s. So x_n'' = F_n - F_{n-1} if omega = theta_1(v)/theta_1'(0).

        The open chain: L exp(t L) = Q' R + Q R' with exp(t L) = Q R, so L(t) = Q^T L Q = Q^T Q' + R' R^-1. The first is antisymmetric, the second an upper triangle:
        Q^T Q' = S has the lower triangle of L(t). L(t)' = L S - S L = [B, L] with B = -S, B_{n,n+1} = a_n, the Lax equation without a corner.`,
    },
  },
});

/** What the core's flow makes of them. */
export const flowFollows = claim({
  id: 'TT-ex.3',
  cases: motionRunCases(ofFlows, motionRegimes.slice(0, -1), 2),
  oracles: [followedMotion],
  refuses: ['alpha:1e-9', 'wrong-wrap-around'],
  subjects: { core: coreOnTrial(core) },
});

/** What solitons are in the spectrum. */
export const solitonsAreEigenvalues = claim({
  id: 'TT-ex.4',
  cases: motionRunCases(ofFlows, motionRegimes.slice(0, -2), 2),
  oracles: [solitonEigenvalues],
  refuses: ['whole-coupling'],
  subjects: {
    core: {
      ...coreOnTrial(coreLaxSpectrum),
      derivation: `Far from a soliton a = 1/2, b = 0, and a bound state is psi_n ~ z^n, lambda = (z + 1/z)/2 with z = -direction exp(-kappa). The sign is that of b: a soliton
        that goes ahead lengthens bonds, so sites move back, and b < 0. All bonds of the ring are shorter by the same amount, and a and b smaller by the factor
        exp(-sum kappa/N). The logarithm of the transmission coefficient is the sum of those of its factors at z_i; its coefficient of z^m gives the traces,
        Tr T_m(L) - Tr T_m(L_0) = sum_i (-direction_i)^m sinh m kappa_i with Chebyshev's T_m: for m = 1 alpha times the momentum, for m = 2 it is 4 alpha^2 H_T + 2 sum kappa_i.`,
    },
  },
});
