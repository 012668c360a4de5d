import { exactIdentity } from '../../../oracles/exact/exact-identity.ts';
import { identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import { manifoldMutants } from '../../../oracles/mutants/manifold-off.ts';
import { coreParts } from '../../../oracles/subjects/core.ts';
import { effectiveCoefficient } from '../../../oracles/waves/effective-coefficient.ts';
import { allPairs } from '../../../oracles/waves/pair-resonances.ts';
import { real, said } from '../../../oracles/waves/wave-case.ts';
import { pairResonances } from '../../../src/waves/resonant-manifold.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { identityCases } from '../identity-cases.ts';
import { pairsWithPartners, wavePairs } from '../resonance-cases.ts';
import { fourWaveChannels } from './four-wave-channels.ts';
import { resonances } from './resonances.ts';

/**
 * Four waves without modulation, k_2 + k_3 = k_1 + k_4 modulo 2 pi, omega_2 + omega_3 = omega_1 + omega_4.
 *
 * RC-3b. With S = k_2 + k_3 and d = k_2 - k_3, omega_2 + omega_3 = 4 sin(S/4) cos(d/4). Where k_1 + k_4 = S as well, cos(d/4) = cos(d'/4): a
 * permutation. Where k_1 + k_4 = S + 2 pi, sin((S + 2 pi)/4) = cos(S/4), so that cos(d'/4) = tan(S/4) cos(d/4): one pair where that is at most 1,
 * which is 0.3148 of all k_2, k_3 (src/waves/waves.test.ts); S - 2 pi likewise. Without umklapp there is none. Reading: "the large box" is the
 * circle; on finite rings some of them are met as well, (k, N/2 - k) and (-k, N/2 + k) for even N.
 *
 * RC-4w, RC-4w.1. V = r^2/2 + alpha r^3/3 + beta r^4/4. A wave at K = k_2 + k_3, driven with Omega = omega_2 + omega_3 by alpha r^2, answers with
 * -alpha omega_K^2/(omega_K^2 - Omega^2), likewise at k_2 - k_4 and k_3 - k_4, and the quadratic force of the answer and the third wave stands beside
 * that of beta:
 *
 *   6 beta_eff = 6 beta - 4 alpha^2 sum over the three K of omega_K^2/(omega_K^2 - Omega_K^2).
 *
 * On the manifold of RC-3b the sum is 1, so beta_eff = beta - 2 alpha^2/3: never 0 for the alpha chain, and T_{1,2,3,4} is (3/4) beta_eff
 * sqrt(omega_1 omega_2 omega_3 omega_4) up to a phase. It is 0 for the Toda lattice, whose beta is 2 alpha^2/3: the control. Three waves do not
 * resonate, nor does one with three others: omega(k + l) < omega(k) + omega(l) (RC-3w). So these are the first resonances. That they bring the chain
 * to equilibrium is a statement about time, which RC-eps4 is about.
 *
 * RC-4w.1 is exact, by z_j = exp(i k_j/2): z_1 z_4 = -z_2 z_3 (umklapp) and the sum z - 1/z of both pairs make z_1, z_4 the roots of z^2 - e z - z_2
 * z_3 with e = (z_2 + z_3)(z_2 z_3 - 1)/ (z_2 z_3 + 1). The sum is worked out in the numbers x + y z_1 over the rational functions of z_2, z_3.
 */

const coefficients = (alphaChain: bigint, toda: bigint) => {
  const number = (re: bigint) => ({ re, im: 0n });
  return () => said({ 'alpha chain': number(alphaChain), 'Toda lattice': number(toda) });
};

/** (3), for four waves. */
export const pairManifold = claim({
  id: 'RC-3b',
  cases: wavePairs,
  oracles: [allPairs],
  refuses: manifoldMutants('pairs'),
  subjects: {
    'as-printed': { answer: resonances(pairResonances), expected: 'holds', decidedFrom: 'quick' },
    core: coreOnTrial(({ manifold }) => resonances(manifold.pairs)),
  },
});

/** The coefficient on that manifold is not 0. */
export const effectiveQuartic = claim({
  id: 'RC-4w',
  cases: pairsWithPartners,
  oracles: [effectiveCoefficient],
  subjects: {
    'as-printed': { answer: coefficients(-real.over(real.of(2), real.of(3)), 0n), expected: 'holds', decidedFrom: 'quick' },
  },
});

const channels = exactIdentity('exact/four-wave-channels', {
  tex: String.raw`\sum_K \frac{\omega_K^2}{\omega_K^2 - \Omega_K^2} = 1`,
  source: 'the resonant manifold by its symmetric functions',
  route: 'the channels at random points of the manifold over a prime field, each left out and flipped in turn',
  catches: 'a channel that is lost, a wrong sign or factor',
  blindTo: 'how the channels add up to a coefficient: waves/effective-coefficient sees it',
});

/** The sum of the three channels, exactly. */
export const sumOfChannels = claim({
  id: 'RC-4w.1',
  cases: identityCases(fourWaveChannels),
  oracles: [channels],
  subjects: { 'as-printed': { answer: identitiesOnTrial(fourWaveChannels)(coreParts), expected: 'holds', decidedFrom: 'quick' } },
});
