import { identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import { spinBalance, spinBalanceIdentities } from '../../../oracles/exact/spin-balance.ts';
import {
  chainTwenty,
  flowInModes,
  modeFlow,
  parityOfTwenty,
  printedModeFlow,
  reflectionInModes,
  scalingOfTwenty,
} from '../../../oracles/transport/chain-twenty.ts';
import { conservedBySpins, motionOfSpins, precessionAt, reflectionOfSpins } from '../../../oracles/transport/spin-motion.ts';
import { hierarchyOfSpins, spinHierarchyIdentities } from '../../../oracles/transport/spin-poisson.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { identityCases } from '../identity-cases.ts';
import { corrected, failing, holding } from './written.ts';

/**
 * The related models of section 5, without rounding.
 *
 * WC-5.1. s = r^(-1/2) takes H_eps to s^2 H_{eps s^2}, so beta H_eps to beta s^2 H_{eps s^2}: the Gibbs measures at (beta, eps) and (beta/r, eps/r) are
 * images of each other, the motions too, at the same time, and currents are s^2 times each other; beta^2 <j j> does not change. Holds, for every r > 0.
 *
 * WC-5.2. The printed coordinates lack the component xi_j(x) of the mode at the site, and in p sine and cosine have changed places: at t = 0 it says
 * p_x = -sum omega_j <q, xi_j>. (Without xi_j(x) there is no reading: all sites would move alike. Taking f as a function of mode amplitudes was
 * tried: then the sums over j are wrong, and p is still wrong at t = 0.)
 *
 * WC-5.4, WC-5.5. dS_x/dt = (omega_x + eps (S_{x-1} + S_{x+1})) x S_x. The derivation of the current stands beside the core's own formula; the printed one is
 * right, its triple products included, and 3 sites, where the next but one is the one before, are no exception.
 *
 * WC-5.6. dS/dt = omega x S: |dS/dt| = |omega| |S_perp|, so the angular velocity is |omega|, not |omega|^2; the two agree for fields of length one only.
 *
 * WC-5.8. The author is right, at every order. Without resonances a Birkhoff transformation exp(Lambda), local at every order, makes H a function of the m_x = S_x
 * . omega_x/|omega_x|. It takes the half chain's terms of that function to E, which is conserved at every order; A sum_{y > 0} e_y = eps j, so u = (E - sum_{y >
 * 0} e_y)/eps is local, starts at order 0, and -A u = j. Nor does it matter which functions h of the m_x are left out of u^(k): exp(Lambda) h is conserved as
 * well, so h is the beginning of a solution of -A u = 0. No zero mode appears at orders 1 to 3 here (any fields, all S), nor at the fourth and fifth (tests, over
 * the prime field). The triple products are needed: without them the second order has one, in fields of any direction, and none where omega_1 = 0.
 *
 * WC-5.7. With omega_1 = 0 the printed reflection omega_1 -> -omega_1 moves nothing: every function would be 1-symmetric, and no current antisymmetric. The
 * reflection R that is meant is S_1 -> -S_1: (R a) x (R b) = -R (a x b), so the field reverses against it, and the currents, sums of
 * triple products of vectors that R keeps or turns, change sign. (Reflecting omega_1 and S_1 together is a map between systems, not of phase space.)
 */

export const spinsConserve = claim({
  id: 'WC-5.4',
  cases: identityCases(conservedBySpins),
  oracles: [motionOfSpins],
  subjects: { 'as-printed': holding(conservedBySpins, 'dH/dt = sum grad H . (grad H x S) = 0, and S . (grad H x S) = 0') },
});

export const spinsPrecessInAPlane = claim({
  id: 'WC-5.4b',
  cases: identityCases(precessionAt(1)),
  oracles: [motionOfSpins],
  subjects: { 'as-printed': holding(precessionAt(1), 'omega . (omega x S) = 0') },
});

export const currentOfSpins = claim({
  id: 'WC-5.5',
  cases: identityCases(spinBalanceIdentities),
  oracles: [spinBalance],
  refuses: ['lost-triple-products', 'half-the-triple-products'],
  subjects: {
    'as-printed': holding(spinBalanceIdentities, 'de_x/dt = j_{x-1,x} - j_{x,x+1} with the derivation beside the formula of the core'),
    core: coreOnTrial(identitiesOnTrial(spinBalanceIdentities)),
  },
});

export const angularVelocity = claim({
  id: 'WC-5.6',
  cases: identityCases(precessionAt(2)),
  oracles: [motionOfSpins],
  subjects: {
    'as-printed': failing(precessionAt(2)),
    corrected: corrected(precessionAt(1), String.raw`\dot\varphi_x = |\omega_x|`, '|omega x S| = |omega| |S_perp|'),
  },
});

export const reflectionOfTheSpins = claim({
  id: 'WC-5.7',
  cases: identityCases(reflectionOfSpins('omega_1')),
  oracles: [motionOfSpins],
  subjects: {
    'as-printed': failing(reflectionOfSpins('omega_1')),
    corrected: corrected(
      reflectionOfSpins('S_1'),
      String.raw`R : S_{1,x} \mapsto -S_{1,x}\ \text{at every}\ x`,
      '(R a) x (R b) = -R (a x b), and R omega_x = omega_x where omega_1 = 0',
    ),
  },
});

export const parityOfChainTwenty = claim({
  id: 'WC-5.0',
  cases: identityCases(parityOfTwenty),
  oracles: [chainTwenty],
  subjects: { 'as-printed': holding(parityOfTwenty, 'forces do not depend on p, velocities are p') },
});

export const scalingOfChainTwenty = claim({
  id: 'WC-5.1',
  cases: identityCases(scalingOfTwenty(2)),
  oracles: [chainTwenty],
  subjects: {
    'as-printed': holding(
      scalingOfTwenty(2),
      'with r = 1/s^2: beta H_eps(s q, s p) = (beta/r) H_{eps/r}(q, p), and the motions agree at equal times',
    ),
  },
});

export const flowOfChainTwenty = claim({
  id: 'WC-5.2',
  cases: identityCases(flowInModes(printedModeFlow)),
  oracles: [chainTwenty],
  subjects: {
    'as-printed': failing(flowInModes(printedModeFlow)),
    corrected: corrected(
      flowInModes(modeFlow),
      String.raw`\sum_j (\langle q, \xi_j\rangle \cos\omega_j t + \tfrac{\langle p, \xi_j\rangle}{\omega_j} \sin\omega_j t)\, \xi_j(x),\quad \sum_j (-\omega_j \langle q, \xi_j\rangle \sin\omega_j t + \langle p, \xi_j\rangle \cos\omega_j t)\, \xi_j(x)`,
      'every mode is an oscillator, and q_x = sum_j <q, xi_j> xi_j(x)',
    ),
  },
});

export const reflectionOfModePhases = claim({
  id: 'WC-5.2b',
  cases: identityCases(reflectionInModes(modeFlow)),
  oracles: [chainTwenty],
  subjects: {
    'as-printed': holding(
      reflectionInModes(modeFlow),
      'every mode is an oscillator; with the corrected flow of WC-5.2, not with the printed one',
    ),
  },
});

const rings = [
  { sites: 4, orders: 2 },
  { sites: 6, orders: 3 },
];
const spinHierarchies = { ...spinHierarchyIdentities('any', rings), ...spinHierarchyIdentities('omega_1 = 0', rings) };

export const spinHierarchyIsSolved = claim({
  id: 'WC-5.8',
  cases: identityCases(spinHierarchies),
  oracles: [hierarchyOfSpins],
  subjects: { core: coreOnTrial(identitiesOnTrial(spinHierarchies)) },
});
