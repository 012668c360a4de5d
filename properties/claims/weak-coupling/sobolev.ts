import { boundOfSteps, sobolevBounds } from '../../../oracles/transport/sobolev.ts';
import { claim } from '../claim.ts';
import { inequalityCases } from '../inequality-cases.ts';
import { right, wrong } from './inequalities.ts';

/**
 * Lemma 1 in Gibbs-Sobolev norms.
 *
 * WC-4.6. No C_k and m serve every f: the rotations of A_har do not leave the Gibbs measure of H alone (WC-2.7b). w with A_har w = -omega^2 q^(2K+1) is odd in p
 * and, along a circle, nearly a step at p = 0, where |q| is largest and a measure with eps U or eps V in it smallest. u = w(q_0, p_0) w(q_1, p_1) is p-symmetric,
 * and f = -A_har u lives where q_0 or q_1 is largest: with V = r^2/2 its norm over that of u falls, per unit of K, by the largest omega_i^2 (K'^-1)_ii of i = 0, 1,
 * K' being the matrix of the springs without the pinning of the other one (2/3 for frequencies of about 1 at eps = 1): below 1 for every eps > 0. So the ratio is
 * exponential in the degree, while derivatives of f grow with its powers. Any other solution is u + h(e_0, e_1), even in p_0, so orthogonal to u and larger. Frequencies 1, sqrt 2, sqrt 3
 * (times 1/4) are diophantine, so n = 1, r = 0 is what the Lemma asks for. (Readings: C_k may depend on omega, beta, eps, n, which are fixed here; were it to
 * depend on f, nothing would be said, for any two finite norms are in some ratio.) At eps = 0 it holds: the number operator N of the Hermite polynomials commutes
 * with A_har, and |xi|_1 <= N, so |u| <= c^-1 |N^alpha f|, and the same after weighing with N^k: m = 2 alpha derivatives, of which f = z^a zbar^b at the smallest
 * divisor needs all. The proofs need it for finitely many polynomials only, where all norms are equivalent.
 *
 * WC-4.6b. The same f, and any u that solves the equation: what is left of A_anh u under the best h(e_0, e_1) is the part where q_2, of another site, moves by itself (derived beside the function that computes it). At eps = 0, beta = 1: |q g|^2 <= (4 <g, N g> + 2 |g|^2)/omega^2, so that on the ring of 3
 * with V = r^2/2 |A_anh u|^2 <= 12 sum_y omega_y^-2 <u, (4 N^2 - 2 N) u> <= 48 sum_y omega_y^-2 c^-2 |N^(1 + alpha) f|^2: m' = 2 alpha + 2, and deg V' + deg V'
 * more derivatives of q in general.
 */

const tex = (of: string, loss: string) =>
  String.raw`|\!|\!|${of}|\!|\!|_k \le C_k\,|\!|\!|f|\!|\!|_{k + ${loss}}\ \text{in the Gibbs measure of}\ \tfrac12 \sum_x (p_x^2 + \omega_x^2 q_x^2)`;

export const boundOfLemmaOne = claim({
  id: 'WC-4.6',
  cases: inequalityCases(boundOfSteps('of H', 'u')),
  oracles: [sobolevBounds],
  subjects: {
    'as-printed': wrong(boundOfSteps('of H', 'u')),
    corrected: right(
      boundOfSteps('uncoupled', 'u'),
      '|xi|_1 <= N, which commutes with A_har: |<omega, xi>|^-1 <= N^alpha / c on the part with xi; here alpha = 1',
      tex('u', String.raw`2 \alpha`),
    ),
  },
});

export const boundAfterLemmaOne = claim({
  id: 'WC-4.6b',
  cases: inequalityCases(boundOfSteps('of H', 'A_anh u')),
  oracles: [sobolevBounds],
  subjects: {
    'as-printed': wrong(boundOfSteps('of H', 'A_anh u')),
    corrected: right(
      boundOfSteps('uncoupled', 'A_anh u'),
      'a factor q costs a derivative: |q g|^2 <= (4 <g, N g> + 2 |g|^2) / (beta omega^2), and so does d/dp; here V = r^2/2',
      tex(String.raw`A_{\mathrm{anh}} u`, String.raw`2 \alpha + 2`),
    ),
  },
});
