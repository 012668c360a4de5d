import { energiesAndCurrents } from '../../../oracles/transport/energies.ts';
import { boundaryTerm, estimates, jensen, smallerPowers } from '../../../oracles/transport/estimates.ts';
import { noiseOnSigns } from '../../../oracles/transport/flips.ts';
import { timeOfNoise, totalCurrentIdentities } from '../../../oracles/transport/total-current.ts';
import { claim } from '../claim.ts';
import { identityCases } from '../identity-cases.ts';
import { inequalityCases } from '../inequality-cases.ts';
import { right, wrong } from './inequalities.ts';
import { corrected, failing, holding, printedNumbers } from './written.ts';

/**
 * The time integrals of sections 4.3 and 4.4.
 *
 * WC-3.9. Momenta decay at the rate 2 eps' = 2 eps^n, so the noise acts on times of order eps^-n; as printed, eps^n, it would be instantaneous.
 *
 * WC-4.22. -int L F ds = F - F o X_t + a martingale: the energies' boundary term is eps^-1 sum psi_2 (e - e o X_t), with the sign of the one of u; the print has the
 * opposite sign, which no variance sees.
 *
 * WC-4.25. <(F - F_t)^2> = 2 <F^2> - 2 <F F_t> <= 4 <F^2>, and 2 <F^2> only where <F F_t> >= 0: F = q of one oscillator, half a period later, has 4.
 *
 * WC-4.27c. (eps^(n+1) t^(-1/2) eps^-n t)^2 = eps^2 t: the printed eps t holds for eps <= 1, and is one power of eps too weak.
 */

export const timeScaleOfNoise = claim({
  id: 'WC-3.9',
  cases: identityCases(timeOfNoise(2)),
  oracles: [noiseOnSigns],
  subjects: {
    'as-printed': failing(timeOfNoise(2)),
    corrected: corrected(timeOfNoise(-2), String.raw`t \sim \varepsilon^{-n}`, "S p = -2 p: momenta decay at the rate 2 eps' = 2 eps^n"),
  },
});

export const firstLineOfIntegral = claim({
  id: 'WC-4.22a',
  cases: identityCases(totalCurrentIdentities(printedNumbers, -1)),
  oracles: [energiesAndCurrents],
  subjects: {
    'as-printed': holding(
      totalCurrentIdentities(printedNumbers, -1),
      'the decomposition (13), summed over sites x (printed: over x with a tilde, which are bonds)',
    ),
  },
});

export const decompositionOfIntegral = claim({
  id: 'WC-4.22',
  cases: identityCases(totalCurrentIdentities(printedNumbers, 1)),
  oracles: [energiesAndCurrents],
  subjects: {
    'as-printed': failing(totalCurrentIdentities(printedNumbers, 1)),
    corrected: corrected(
      totalCurrentIdentities(printedNumbers, -1),
      String.raw`\frac{\varepsilon^{-1}}{t^{1/2} N^{d/2}} \sum_x \psi_2(x) \bigl((e_x - \langle e_x\rangle_\beta) - (e_x - \langle e_x\rangle_\beta) \circ X_t\bigr)`,
      '-int L F ds = F - F o X_t + a martingale, for the energies as for u',
    ),
  },
});

export const boundaryTermOfSolutions = claim({
  id: 'WC-4.25',
  cases: inequalityCases(boundaryTerm(2)),
  oracles: [estimates],
  subjects: {
    'as-printed': wrong(boundaryTerm(2)),
    corrected: right(boundaryTerm(4), '<(F - F_t)^2> <= 2 <F^2> + 2 <F_t^2> = 4 <F^2>', String.raw`\le \frac4t \langle F^2 \rangle_\beta`),
  },
});

export const boundaryTermWithoutNoise = claim({
  id: 'WC-4.27a',
  cases: inequalityCases(boundaryTerm(4)),
  oracles: [estimates],
  subjects: { 'as-printed': right(boundaryTerm(4), '(eps^2/t) <(F - F_t)^2> <= 4 (eps^2/t) <F^2>') },
});

export const remainderByJensen = claim({
  id: 'WC-4.27c',
  cases: inequalityCases(jensen(1)),
  oracles: [estimates],
  subjects: {
    'as-printed': right(jensen(1), 'the prefactor is eps^2 t, at most the printed eps t for eps <= 1'),
    corrected: right(jensen(2), '(eps^(n+1) t^(-1/2) eps^-n t)^2 = eps^2 t', String.raw`\le \varepsilon^2 t \langle \dots \rangle_\beta`),
  },
});

export const boundaryTermOfEnergies = claim({
  id: 'WC-4.25b',
  cases: inequalityCases(boundaryTerm(4)),
  oracles: [estimates],
  subjects: {
    'as-printed': right(
      boundaryTerm(4),
      'eps^-2 t^-1 times 4 <G^2> with G = sum psi_2 (e - <e>), bounded by (16) with every energy centred by its own mean',
    ),
  },
});

export const secondTermWithoutNoise = claim({
  id: 'WC-4.27b',
  cases: inequalityCases(boundaryTerm(4)),
  oracles: [estimates],
  subjects: {
    'as-printed': right(
      boundaryTerm(4),
      'a boundary term as well; psi_2 vanishes off the clusters, so the printed range of x is that of all sites',
    ),
  },
});

export const caseOfEqualPowers = claim({
  id: 'WC-4.27d',
  cases: inequalityCases(smallerPowers),
  oracles: [estimates],
  subjects: { 'as-printed': right(smallerPowers, 'eps^-m <= eps^-n for m <= n and eps <= 1; eps^-n (eps/sqrt(eps^-n t))^2 = eps^2/t') },
});
