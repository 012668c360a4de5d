import { decayNearThreshold, decayOfCovariances } from '../../../oracles/transport/decay.ts';
import { claim } from '../claim.ts';
import { inequalityCases } from '../inequality-cases.ts';
import { right, wrong } from './inequalities.ts';

/**
 * Correlations in the Gibbs measure.
 *
 * WC-2.9. For a Gaussian <f g> = int_0^1 <grad f(q) . G grad g(q_s)> ds, where q_s is q with correlation s, so that (1) says |1_S G 1_S'| <= C exp(-c d(S, S')) of
 * the blocks of G = (beta K)^-1 and nothing else. K = D^(1/2) (1 - R) D^(1/2) with |R| <= rho = 2 d eps/(omega_-^2 + 2 d v eps), V = v r^2/2, v = 1 or -1; powers
 * of R below the distance do not join S and S', so |1_S G 1_S'| <= rho^distance/((1 - rho) beta (omega_-^2 + 2 d v eps)): C = 1/(beta omega_-^2) for v = 1, at
 * every eps, and 1/(beta (omega_-^2 - 4 d eps)) for v = -1, where eps < omega_-^2/(4 d) is needed. As printed, with constants that do not know eps, (1) is lost
 * there: U = 0, V = -r^2/2 meets all hypotheses (WC-2.4); the staggered mode of an even torus has the variance 1/(beta (omega^2 - 4 d eps)), without a limit, and
 * spreads evenly over all sites. Below the threshold it is the constants alone that are lost (d = 1: G = (-1)^r exp(-kappa r) .., 2 eps (cosh kappa - 1) = omega^2
 * - 4 eps). At it, eps = omega^2/4, rings of odd N have a measure, and <q_0 q_r> = (-1)^r (N - 2 r)/(beta omega^2): no constants at all. (Frequencies near each
 * other do the same, with a probability above 0: covariances are continuous, and constants are to serve almost all. For v = 1 the rate goes as (omega^2/eps)^(1/2)
 * for large eps, so that there eps has to be bounded, as in Theorem 2.) In general <f g> = <grad f . (A_0 + beta H'')^-1 grad g>, A_0 >= 0 (Helffer, Sjoestrand).
 * Weighing sites with exp(lambda d(x, S)) changes A_0 not at all and the form of H'' by 2 (cosh lambda - 1) eps sum |V''| |v_x v_y| at most; |V''(x - y)| <= C' (1
 * + |U''(x)|)^(1/2) (1 + |U''(y)|)^(1/2), which is the printed domination, puts that below 2 d (cosh lambda - 1) eps C' sum (1 + |U''|) v_x^2. So (1) holds, with
 * constants for all eps <= eps_0, as soon as omega_-^2 + eps U'' >= c and V'' >= -a with 4 d a eps_0 < c. (In d = 1 the transfer operator of an ordered chain has
 * a positive kernel, hence a gap, whenever there is a Gibbs measure.)
 */

export const decayOfCorrelations = claim({
  id: 'WC-2.9',
  cases: inequalityCases(decayNearThreshold('any eps')),
  oracles: [decayOfCovariances],
  subjects: {
    'as-printed': wrong(decayNearThreshold('any eps')),
    corrected: right(
      decayNearThreshold('of eps'),
      'G is a geometric series in the bonds: only powers from the distance on join two supports',
      String.raw`\omega_-^2 + \varepsilon U'' \ge c,\ V'' \ge -a,\ 4 d a \varepsilon < c:\quad |\langle f g \rangle_\beta| \le C_\varepsilon e^{-c_\varepsilon d(S(f), S(g))} \langle (\nabla f)^2 \rangle^{1/2}_\beta \langle (\nabla g)^2 \rangle^{1/2}_\beta`,
    ),
  },
});
