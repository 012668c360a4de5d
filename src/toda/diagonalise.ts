/** A unit of rounding. */
const u = 2 ** -53;

/** An off-diagonal element whose square is below is no more than 2^-64 of a matrix scaled to a norm of about 1. */
const nothing = 2 ** -128;

/** Sweeps per eigenvalue; two are the rule. */
const mostSweeps = 60;

/**
 * Turns a symmetric tridiagonal matrix into its eigenvalues, in place and in no order: QL with Wilkinson's shift, without roots.
 *
 * T - sigma = Q L, T' = L Q + sigma. The rotation of rows i, i+1 (cosine c_i, sine s_i, from the last row up) takes away the element e_i
 * above the diagonal, against what the rotation before has left on it, pi_{i+1}. With r^2 = pi_{i+1}^2 + e_i^2, squares C = c^2, S = s^2 and
 * gamma_i = c_i pi_i:
 *
 *   C_i = pi_{i+1}^2 / r^2,   S_i = e_i^2 / r^2
 *   pi_i = c_i (d_i - sigma) - s_i c_{i+1} e_i   =>   gamma_i = C_i (d_i - sigma) - S_i gamma_{i+1}
 *   pi_i^2 = gamma_i^2 / C_i, or C_{i+1} e_i^2 where C_i = 0
 *   d'_{i+1} = gamma_{i+1} + d_i - gamma_i,   e'_{i+1}^2 = S_{i+1} r^2
 *
 * Only squares of e and of rotations occur; where a row is carried along, roots are taken for it alone, off the critical path.
 *
 * @param diagonal d, becomes the eigenvalues; the norm of the matrix must be about 1, for squares are compared with 2^-128
 * @param squares e_i^2, shape (n,) of which the last is not used; destroyed
 * @param row w, becomes w Q: what it was times the matrix of eigenvectors, column i that of eigenvalue i
 * @source B. N. Parlett, The Symmetric Eigenvalue Problem (SIAM, 1998), sec. 8.14 and 8.15, for the method of Pal, Walker and Kahan
 */
export function diagonalise(diagonal: Float64Array, squares: Float64Array, row?: Float64Array): void {
  const n = diagonal.length;
  for (let l = 0, sweeps = 0; l < n; ) {
    let m = l;
    while (m < n - 1 && !isNegligible(diagonal, squares, m)) m++;
    if (m < n - 1) squares[m] = 0;
    if (m === l) {
      l++;
      sweeps = 0;
      continue;
    }
    if (++sweeps > mostSweeps) throw new Error(`QL has not found eigenvalue ${l} of ${n} in ${mostSweeps} sweeps`);
    const sigma = shift(diagonal[l] as number, diagonal[l + 1] as number, squares[l] as number);
    if (row === undefined) sweep(diagonal, squares, l, m, sigma);
    else sweepWithRow(diagonal, squares, l, m, sigma, row);
  }
}

/** The eigenvalue of the first two rows that is nearer to the first diagonal element. */
function shift(d: number, next: number, square: number): number {
  const e = Math.sqrt(square);
  const half = (next - d) / (2 * e);
  const root = Math.sqrt(half * half + 1);
  return d - e / (half + (half < 0 ? -root : root));
}

function isNegligible(d: Float64Array, squares: Float64Array, i: number): boolean {
  const square = squares[i] as number;
  return square <= nothing || square <= u * u * Math.abs((d[i] as number) * (d[i + 1] as number));
}

function sweep(d: Float64Array, squares: Float64Array, l: number, m: number, sigma: number): void {
  let [c, s] = [1, 0];
  let gamma = (d[m] as number) - sigma;
  let pi = gamma * gamma;
  for (let i = m - 1; i >= l; i--) {
    const e = squares[i] as number;
    const r = pi + e;
    squares[i + 1] = s * r; // what stands at m stays 0
    const before = c;
    c = pi / r;
    s = e / r;
    const below = gamma;
    const here = d[i] as number;
    gamma = c * (here - sigma) - s * below;
    d[i + 1] = below + (here - gamma);
    pi = c === 0 ? before * e : (gamma * gamma) / c;
  }
  squares[l] = s * pi;
  d[l] = sigma + gamma;
}

/** The same, and w_i' = c w_i - s w_{i+1}, w_{i+1}' = s w_i + c w_{i+1} with s >= 0; c has the sign of pi_{i+1}, gamma_i = c_i pi_i. */
function sweepWithRow(d: Float64Array, squares: Float64Array, l: number, m: number, sigma: number, w: Float64Array): void {
  let [c, s] = [1, 0];
  let gamma = (d[m] as number) - sigma;
  let pi = gamma * gamma;
  let isNegative = gamma < 0; // pi_{i+1}
  let carried = w[m] as number;
  for (let i = m - 1; i >= l; i--) {
    const e = squares[i] as number;
    const r = pi + e;
    squares[i + 1] = s * r;
    const before = c;
    c = pi / r;
    s = e / r;
    const below = gamma;
    const here = d[i] as number;
    gamma = c * (here - sigma) - s * below;
    d[i + 1] = below + (here - gamma);
    pi = c === 0 ? before * e : (gamma * gamma) / c;
    const cosine = isNegative ? -Math.sqrt(c) : Math.sqrt(c);
    const sine = Math.sqrt(s);
    const x = w[i] as number;
    w[i + 1] = sine * x + cosine * carried;
    carried = cosine * x - sine * carried;
    // pi_i = gamma_i / c_i, and -c_{i+1} e_i where c_i = 0
    isNegative = c === 0 ? !isNegative : gamma < 0 !== isNegative;
  }
  w[l] = isNegative ? -carried : carried; // e'_l has the sign of pi_l: with this eigenvector turned round it is +
  squares[l] = s * pi;
  d[l] = sigma + gamma;
}
