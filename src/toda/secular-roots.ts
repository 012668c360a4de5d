const u = 2 ** -53;

/** Steps per root; four are the rule, and bisection alone would need a hundred. */
const mostSteps = 400;

/**
 * The eigenvalues of D + rho z z^T, D diagonal: the roots of the secular equation, one between each two poles and one beyond the last.
 *
 *   f(lambda) = 1/rho + psi(lambda) + phi(lambda) = 0,   psi, phi = sum z_j^2 / (d_j - lambda) over the poles to the left, to the right
 *
 * f increases between its poles. The root is sought as its distance tau from the nearer pole, which keeps all digits of every d_j - lambda.
 * A step replaces psi and phi by p + q/(d_i - lambda), r + s/(d_{i+1} - lambda) with their values and slopes, and solves a quadratic equation;
 * what would leave the interval in which f changes its sign is replaced by bisection. It ends where f is no larger than its own rounding.
 *
 * @param poles d_0 < d_1 < ... : shape (k,)
 * @param z no element 0
 * @param rho > 0
 * @returns ascending
 * @source J. R. Bunch, C. P. Nielsen, D. C. Sorensen, Numer. Math. 31, 31 (1978); the end: M. Gu, S. C. Eisenstat, SIAM J. Matrix Anal. Appl.
 *   16, 172 (1995), with the running error of the sums as in R.-C. Li, LAPACK Working Note 89 (1993)
 */
export function secularRoots(poles: Float64Array, z: Float64Array, rho: number): Float64Array {
  const weight = z.reduce((sum, x) => sum + x * x, 0);
  return poles.map((_, i) => root(poles, z, rho, weight, i));
}

function root(d: Float64Array, z: Float64Array, rho: number, weight: number, i: number): number {
  const k = d.length;
  const isLast = i === k - 1;
  const inverse = 1 / rho;
  const left = d[i] as number;
  const gap = isLast ? rho * weight : (d[i + 1] as number) - left;
  let origin = left;
  let tau = gap / 2;
  let [low, high] = [0, gap];
  for (let step = 0; step < mostSteps; step++) {
    let [psi, psiSlope, psiError] = [0, 0, 0];
    for (let j = 0; j <= i; j++) {
      const zj = z[j] as number;
      const t = zj / ((d[j] as number) - origin - tau);
      psi += zj * t;
      psiSlope += t * t;
      psiError -= psi;
    }
    let [phi, phiSlope, phiError] = [0, 0, 0];
    for (let j = k - 1; j > i; j--) {
      const zj = z[j] as number;
      const t = zj / ((d[j] as number) - origin - tau);
      phi += zj * t;
      phiSlope += t * t;
      phiError += phi;
    }
    const f = inverse + psi + phi;
    // 3 u of every difference, 3 more of its term; u of every partial sum; what u of tau itself moves f by
    const noise = u * (6 * (phi - psi) + psiError + phiError + inverse + Math.abs(tau) * (psiSlope + phiSlope));
    if (Math.abs(f) <= noise) break;
    const [before, after] = [left - origin - tau, isLast ? 0 : (d[i + 1] as number) - origin - tau]; // < 0, > 0
    let next: number;
    if (step === 0) {
      // the two poles as they are, the others as constants
      const [q, s] = [(z[i] as number) * (z[i] as number), isLast ? 0 : (z[i + 1] as number) * (z[i + 1] as number)];
      const others = f - q / before - (isLast ? 0 : s / after);
      if (f >= 0 || isLast) {
        [low, high] = f < 0 ? [tau, gap] : [0, tau];
        next = isLast ? q / others : between(others, others * gap + q + s, q * gap, others * gap - q + s, q * s);
      } else {
        origin = d[i + 1] as number;
        [low, high] = [-tau, 0];
        next = between(others, q + s - others * gap, -s * gap, others * gap - q + s, q * s);
        tau = -tau;
      }
    } else {
      if (f < 0) low = tau;
      else high = tau;
      const [ofLeft, ofRight] = [before * psiSlope, after * phiSlope]; // q / before, s / after
      const rest = f - ofLeft - ofRight;
      next =
        tau +
        (isLast
          ? before * (f / rest)
          : between(
              rest,
              (before + after) * f - before * after * (psiSlope + phiSlope),
              before * after * f,
              rest * (after - before) - before * ofLeft + after * ofRight,
              before * after * ofLeft * ofRight,
            ));
    }
    if (!(next > low && next < high)) next = low + (high - low) / 2;
    if (next === tau || next === low || next === high) break;
    tau = next;
  }
  return origin + tau;
}

/**
 * The root x between the poles of c + q/(d - x) + s/(D - x), d < D: of c x^2 - a x + b, a = c (d + D) + q + s, b = c d D + q D + s d.
 * Its discriminant is a sum of squares, half^2 + 4 product with half = c (D - d) - q + s, product = q s: nothing cancels.
 */
function between(c: number, a: number, b: number, half: number, product: number): number {
  const root = Math.sqrt(half * half + 4 * Math.abs(product));
  return a <= 0 ? (a - root) / (2 * c) : (2 * b) / (a + root);
}
