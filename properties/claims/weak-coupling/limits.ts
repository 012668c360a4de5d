import { fallOff, orderOfLimits } from '../../../oracles/transport/fall-off.ts';
import { scalingWithoutNoise } from '../../../oracles/transport/without-noise.ts';
import { limitWithoutNoise } from '../../../src/transport/limit-law.ts';
import { claim } from '../claim.ts';
import { inequalityCases } from '../inequality-cases.ts';
import { noisyRingCases } from '../ring-cases.ts';
import { right, wrong } from './inequalities.ts';

/**
 * Limits of small eps.
 *
 * WC-1.1. It does not follow. Both Theorems let eps -> 0 at times eps^-n t, or with noise eps^n, and (3) asks for t -> infinity, without noise, at one eps. A
 * current with the correlations a exp(-(a + 2 eps') t), a = 2^(-1/eps), meets both for every n: (3) is 2 eps^2 a/(a + 2 eps'), which is below eps^(2 - n) a <=
 * C(n) eps^(n + 2) at eps' = eps^n, and up to the time T it is eps^2 a T at most; yet at eps' = 0 it is 2 eps^2. (An oscillating part would give it <J^2> = O(1).) Chains do the same at any one n: with P >= n + 1
 * frequencies in turn and V = r^2/2 the bounds of order n hold, and (3) is infinite (WC-3.8b). What follows is kappa(eps, eps^n) = O(eps^(n + 2)) for every n, and
 * the like up to times eps^-n t. (The text itself calls this "a strong indication".) For the claim proper one needs C(n) uniform in t, or in eps' -> 0; a current
 * that keeps its sign for times longer than all eps^-n, and is not small by as much, would refute it.
 *
 * WC-3.5. For V = r^2/2, U = 0: int_0^T J = u - u o X_T with -A u = J, u orthogonal to what is conserved, so that <(int_0^T J)^2> has the mean 2 <u^2> over T, and
 * never more than 4 <u^2>. On a ring of frequencies no two of which are equal u tends to the sum of u_b = (p_x p_y + (omega_x^2 + omega_y^2) q_x q_y/2)/(omega_x^2
 * - omega_y^2), orthogonal to each other, and the quantity of Theorem 1 is eps^(n + 2 - m)/t times something bounded, of the mean that is computed. It vanishes
 * for every m <= n already at eps -> 0. With N -> infinity first and a density rho of omega^2, neighbours come near each other: a bond with |Delta| = |omega_x^2 -
 * omega_{x+1}^2| small counts 4/(Delta^2 + 4 eps^2), and the mean over frequencies goes as 2 pi eps^(n + 1 - m)/t int rho^2 (a test, on random rings of 12), which
 * vanishes as well, by one power less. With P frequencies in turn J has a ballistic part of mean square eps^(2 P - 2) (a test): eps^(2 P - n - m) t is added,
 * which vanishes for every m <= n from P = n + 1 on, though (3) is infinite. Not decided: all of N at once, which takes localisation for almost all frequencies
 * and not in the mean, and anharmonic terms, where the proof has the remainder eps^2 t <w^2> and a machine would need motions up to eps^-n.
 */

export const fallOffOfConductivity = claim({
  id: 'WC-1.1',
  cases: inequalityCases(fallOff('the conductivity')),
  oracles: [orderOfLimits],
  subjects: {
    'as-printed': wrong(fallOff('the conductivity')),
    corrected: right(
      fallOff('every order n'),
      'limits in the order in which the Theorems take them: eps -> 0 with the noise, or up to the time, that belongs to n',
      String.raw`\kappa(\varepsilon, \varepsilon^n) = O(\varepsilon^{n+2})\ \text{for every}\ n`,
    ),
  },
});

export const theoremOne = claim({
  id: 'WC-3.5',
  cases: noisyRingCases,
  oracles: [scalingWithoutNoise],
  subjects: {
    'as-printed:rings with V = r^2/2': {
      answer: ({ stiffness }) => limitWithoutNoise(stiffness),
      expected: 'holds',
      decidedFrom: 'quick',
      tex: String.raw`t\, \varepsilon^{-(n+2)} \Bigl\langle\Bigl(\frac{\varepsilon}{\sqrt{\varepsilon^{-n} t}} \int_0^{\varepsilon^{-n} t} \mathcal J_N ds\Bigr)^2\Bigr\rangle_\beta \sim \frac{1}{2 \beta^2 N} \sum_x \frac{4 \omega_x^2 \omega_{x+1}^2 + (\omega_x^2 + \omega_{x+1}^2)^2}{\omega_x^2 \omega_{x+1}^2 (\omega_x^2 - \omega_{x+1}^2)^2}\ \text{in the mean over}\ t`,
      derivation:
        'int J = u - u o X_t, with the mean square 2 <u^2>, and u -> sum u^(1) over the bonds, which are orthogonal to each other',
    },
  },
});
