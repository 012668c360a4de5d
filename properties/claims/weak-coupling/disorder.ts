import { coreFrequencies } from '../../../oracles/subjects/ensemble.ts';
import { clusterTails } from '../../../oracles/transport/cluster-tails.ts';
import { randomFrequencies, unionBounds } from '../../../oracles/transport/diophantine.ts';
import { independentBonds, locality, solutionsOnBall } from '../../../oracles/transport/locality.ts';
import { poissonRegime } from '../../../oracles/transport/poisson-regimes.ts';
import { sharesDeclared, sharesOfResonances } from '../../../oracles/transport/resonant-shares.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { frequenciesCasesOf } from '../ensemble-cases.ts';
import { identityCases } from '../identity-cases.ts';
import { inequalityCases } from '../inequality-cases.ts';
import { right } from './inequalities.ts';
import { holding, printedNumbers } from './written.ts';

/**
 * Random frequencies: how probable resonances are, how far they reach, and what does not depend on what.
 *
 * WC-4.2. Let k be the number of sites of the ball and M a bound of the density. Where xi_y is the largest of xi, given all other frequencies |<omega, xi>| < t leaves
 * omega_y an interval of length 2 t/|xi_y| with |xi_y| >= |xi|/k: a chance of 2 k M c/s^(alpha + 1) for |xi| = s. There are at most 2 (2s + 1)^(k-1) <= 2 3^(k-1) s^(k-1)
 * such xi, half of them up to their sign. With alpha = k the sum of s^-2 stays below 2: P(omega not in D) <= 4 k 3^(k-1) M c, so c = delta/(4 k 3^(k-1) M) will do, for all
 * bonds and all N (k = 2r + 2 in d = 1). That alpha has to be large is no convenience: among the (S + 1)^k sums of xi in [0, S]^k two are within
 * k omega_+ S/((S + 1)^k - 1), so that D is empty for every c as soon as alpha < k - 1.
 *
 * WC-4.2b. The omega_0 that are resonant with omega_1 are a union of intervals, whose length l is linear between crossings of the edges (b omega_1 +- t)/a: integrals
 * of l and l^2 are rational. |xi| > 4 adds 4 c sum_{s > 4} (s - 1)/s^3 < c at most, and is not asked for.
 *
 * WC-4.12b. u^(k) lives on radius k - 1, A_anh u^(n) and with it v^(n) on radius n. u^(k) is even in p, and the constant <u^(k)>, which Lemma 1 takes away, is in the
 * kernel of A_har, A_anh and S: nothing else changes. v^(n) is odd in p, as A_anh u^(n) is, since S keeps parity: its mean is 0 because the Gibbs measure is even in p.
 *
 * WC-4.19. Let m be the longest path in the cluster of a bond (a, b). From a there is a way to it within the cluster, and from there along its longer half: a
 * self-avoiding path from a with j = ceil(m/2) resonant bonds. There are 2d (2d - 1)^(j-1) at most. Each ball of radius n meets at most K - 1 others (in d = 1,
 * K = 4n + 3), so that j/K bonds of the path, at least, are independent: P <= 2d (2d - 1)^(j-1) delta^(j/K), exponentially small for delta < (2d - 1)^(-K); in d = 1 for
 * every delta < 1. Tried with n = 0 and frequencies that are equal or not: then the bonds of a path are independent, and delta^j is left.
 *
 * WC-4.19b. <omega, xi> contains frequencies of the ball only, whether |xi| counts numbers outside of it or not (these make the condition weaker): events of disjoint
 * sets of independent variables.
 */

export const diophantineWithHighProbability = claim({
  id: 'WC-4.2',
  cases: inequalityCases(unionBounds()),
  oracles: [randomFrequencies],
  subjects: {
    'as-printed': right(
      unionBounds(),
      'strips of width 2 c / (|xi|_max |xi|_1^alpha) in the density bound M, 3^(k-1) s^(k-1) of size s: alpha = k, c = delta / (4 k 3^(k-1) M) for k sites',
    ),
  },
});

export const resonancesSampled = claim({
  id: 'WC-4.2b',
  cases: frequenciesCasesOf(20),
  oracles: [sharesOfResonances(sharesDeclared)],
  refuses: ['largest-number', 'steep-condition', 'wide-ball'],
  subjects: { core: coreOnTrial(coreFrequencies) },
  weight: 1,
});

const regimes = [poissonRegime([5], 1, [4], [2]), poissonRegime([7], 2, [], [2]), poissonRegime([3, 3], 1, [], [2])];

export const solutionsAreLocal = claim({
  id: 'WC-4.12b',
  cases: identityCases(solutionsOnBall(printedNumbers, regimes, 'n')),
  oracles: [locality],
  subjects: {
    'as-printed': holding(
      solutionsOnBall(printedNumbers, regimes, 'n'),
      'u on radius n - 1, v^(n) on n; the mean of u is a constant that may be taken away, v^(n) is odd in p and has none',
    ),
  },
});

export const tailsOfClusters = claim({
  id: 'WC-4.19',
  cases: inequalityCases(clusterTails('half')),
  oracles: [randomFrequencies],
  subjects: {
    'as-printed': right(
      clusterTails('half'),
      'a path of ceil(m/2) resonant bonds starts at the bond, one in K of which are independent: 2d (2d - 1)^(j-1) delta^(j/K), small for delta < (2d - 1)^(-K)',
    ),
  },
});

export const bondsAreIndependent = claim({
  id: 'WC-4.19b',
  cases: identityCases(independentBonds(4)),
  oracles: [locality],
  subjects: { 'as-printed': holding(independentBonds(4), 'events of disjoint sets of independent frequencies') },
});
