import { momentsOfPsi } from '../../../oracles/transport/cluster-tails.ts';
import { decorrelation } from '../../../oracles/transport/decorrelation.ts';
import { randomFrequencies } from '../../../oracles/transport/diophantine.ts';
import { boundOfLemmaFour, deterministicPart, lemmaFour } from '../../../oracles/transport/lemma-four.ts';
import { squareOfEnergies } from '../../../oracles/transport/site-energies.ts';
import { claim } from '../claim.ts';
import { inequalityCases } from '../inequality-cases.ts';
import { right, wrong } from './inequalities.ts';

/**
 * Lemma 4 and its proof, on rings with M frequencies, all equally likely: a bond is resonant where its two are equal (n = 0, delta = 1/M). Means are counts of patterns.
 *
 * WC-4.21a. With (1), sum_b' |<f_b f_b'>| <= R for all b, so V_N <= R N^-d sum over A_N of psi_1^2. Its mean is d R C_2 at most, and it differs from that by more than R
 * for finitely many N only (WC-4.21i, j): limsup V_N <= R (d C_2 + 1). (A cluster around the torus, which has no psi_1, occurs for finitely many N as well.) Tried with
 * f_(a,b) = p_a^2 + p_b^2 - 2/beta, whose correlations are 4 and 2 (beta = 1) for any U, V and eps: R = 8 in d = 1.
 *
 * WC-4.21b. For V = r^2/2, U = 0 in d = 1 let G = <q q>: (omega_x^2 + 2 eps) G_xx - eps sum_y G_xy = 1/beta turns <e_x> into 1/beta + (eps/4) sum_{y ~ x} (G_yy - G_xx).
 * So the mean of e_x is 1/beta on average over the sites, and over the disorder, only: for omega^2 = 1, 1, 4 on the ring of 3, beta = eps = 1, G_xx = (17, 17, 8)/40
 * and <e_x> = (151, 151, 178)/160. For independent frequencies sum psi_2 (<e_x> - const) adds up N local terms. Its mean is of order N but for special constants and
 * laws (at first order in eps sum_{s,t} P(s)^2 P(t) (1/t^2 - 1/s^2) for n = 0, which is 0 where all are equally likely), and so is its variance: the square over N
 * grows as N, or at least has no bound almost surely. Tried with n = 1, eps = 16 and omega^2 = 2, 401, 401, 409, 419 again and again, psi_2 = 2, 1, 0, -1, 0: 0.34
 * less per cell. Less <e_x>, correlations decay, and the bound is that of (15); L <e_x> = 0, so that (13) stays as it is.
 *
 * WC-4.21d. |psi_1| <= 1 + 2 m with m the larger of the clusters at the bond (WC-4.17), each of which contains one of 4d - 2 neighbours: (14) gives
 * C_p = 1 + (4d - 2) sum_m (1 + 2m)^p C exp(-c' m). Clusters around the torus have no psi_1 and are left out.
 *
 * WC-4.21e. V_N <= Y_N + Z_N holds, and Z_N <= C C_2; but A_N and rho depend on the frequencies: if all differ, Z_N = E(psi_1^2) times the mean of rho, if all are
 * equal A_N is empty and Z_N = 0. With R in the place of rho and 1_A inside the mean Z_N = R N^-d sum E(psi_1^2 1_A) is deterministic.
 *
 * WC-4.21i. The bound of E(phi phi') holds by the argument that is given: E_t, no cluster of t bonds at either of the two, factorises for 2t + 1 < dist,
 * P(E_t^c) <= 4 delta^t in d = 1, so |E(phi phi')| <= 3 (E phi^4)^(1/2) P(E_t^c)^(1/2). But Y_N has the factors 1_A rho besides: for rho = 1 on A_N, as of
 * f_(a,b) = He_n(beta^(1/2) p_a)/n!^(1/2), which are orthogonal,
 *
 *   E(Y_N) = E(1_A phi) = P(A) P(A^c) (E(psi_1^2 | A) - 1) > 0,
 *
 * the same for all N but for what goes around the ring, so that E(Y_N^2) stays above its square. (psi_1 = 1 on resonant bonds.) Tried with rho = 1 beside resonant bonds,
 * which shows it on short rings: f = p_a p_b there, 0 elsewhere. With chi = 1_A psi_1^2 - E(1_A psi_1^2) and R in the place of rho, N^d E(Y_N^2) = R^2 sum E(chi chi') <= C.
 */

export const varianceOfCurrents = claim({
  id: 'WC-4.21a',
  cases: inequalityCases(boundOfLemmaFour(8)),
  oracles: [lemmaFour],
  subjects: {
    'as-printed': right(
      boundOfLemmaFour(8),
      "V_N <= R N^-d sum psi_1^2 over A_N, R = sup sum |<f f'>|: its mean is bounded by (17), and it is off by 1 for finitely many N",
    ),
  },
});

export const varianceOfEnergies = claim({
  id: 'WC-4.21b',
  cases: inequalityCases(squareOfEnergies('one mean')),
  oracles: [lemmaFour],
  subjects: {
    'as-printed': wrong(squareOfEnergies('one mean')),
    corrected: right(
      squareOfEnergies('own means'),
      '<e_x> = 1/beta + (eps/4) sum_y (<q_y^2> - <q_x^2>) for V = r^2/2, U = 0, d = 1: (151, 151, 178)/160 for omega^2 = 1, 1, 4, eps = beta = 1 on the ring of 3. ' +
        'A sum of N such means has a square that grows as N^2, over N as N; of e_x - <e_x> the correlations decay',
      String.raw`\limsup_{N \to \infty} \Bigl\langle \Bigl(\frac{1}{N^{d/2}} \sum_x \psi_2(x) (e_x - \langle e_x \rangle_\beta)\Bigr)^2 \Bigr\rangle_\beta \le C`,
    ),
  },
});

export const momentsOfWeights = claim({
  id: 'WC-4.21d',
  cases: inequalityCases(momentsOfPsi('summed')),
  oracles: [randomFrequencies],
  subjects: {
    'as-printed': right(momentsOfPsi('summed'), "|psi_1| <= 1 + 2m, and (14): C_p = 1 + (4d - 2) sum_m (1 + 2m)^p C exp(-c' m)"),
  },
});

export const partsOfVariance = claim({
  id: 'WC-4.21e',
  cases: inequalityCases(deterministicPart('psi^2 alone')),
  oracles: [lemmaFour],
  subjects: {
    'as-printed': wrong(deterministicPart('psi^2 alone')),
    corrected: right(
      deterministicPart('psi^2 on A_N'),
      'if all frequencies are equal A_N is empty and Z_N = 0, and if they are not it is not; ' +
        "with R = sup sum |<f f'>| for rho, and 1_A inside the mean, nothing random is left in Z_N",
      String.raw`V_N \le \frac{R}{N^d} \sum_{\tilde x} \bigl(\psi_1^2 1_{A_N} - \mathsf E_\star(\psi_1^2 1_{A_N})\bigr) + \frac{R}{N^d} \sum_{\tilde x} \mathsf E_\star(\psi_1^2 1_{A_N})`,
    ),
  },
});

export const decayOfProducts = claim({
  id: 'WC-4.21i',
  cases: inequalityCases(decorrelation('psi^2')),
  oracles: [lemmaFour],
  subjects: {
    'as-printed': wrong(decorrelation('psi^2')),
    corrected: right(
      decorrelation('psi^2 on A_N'),
      'with rho = 1 on A_N the printed Y_N has the mean P(A) P(A^c) (E(psi_1^2 | A) - 1), which is not 0 and the same for all N; ' +
        "with chi summed the mean is 0, and N^d E(Y_N^2) = R^2 sum E(chi chi') <= C",
      String.raw`\chi = \psi_1^2 1_{A_N} - \mathsf E_\star(\psi_1^2 1_{A_N}),\quad |\mathsf E_\star(\chi \chi')| \le C e^{-c' |\tilde x - \tilde y|_1},\quad \mathsf E_\star\Bigl(\Bigl(\frac{R}{N^d} \sum_{\tilde x} \chi\Bigr)^2\Bigr) \le C / N^d`,
    ),
  },
});
