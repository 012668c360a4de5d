import { deflated } from './deflated.ts';
import { diagonalise } from './diagonalise.ts';
import type { LaxMatrix } from './lax.ts';
import { rowSumNorm, scaleOf } from './scaled.ts';
import { secularRoots } from './secular-roots.ts';

/** What the spectrum of a ring is composed of; a planted defect replaces one. */
export interface RingParts {
  readonly roots: typeof secularRoots;
  /** elements this small, relative to the norm, are dropped */
  readonly negligible: number;
}

export const ringParts: RingParts = { roots: secularRoots, negligible: 2 ** -53 };

/**
 * The eigenvalues of a symmetric tridiagonal matrix with corners, ascending: shape (M,), M >= 3. O(M^2).
 *
 * Cut the ring where it is weakest, at rho = min |a|, and count the rows from there. With u = e_0 +- e_{M-1}, the sign that of all bonds
 * multiplied (a change of basis takes it from the others),
 *
 *   L = T + rho u u^T,
 *
 * T tridiagonal with rho less at both ends. QL turns T into D and u into z = Q^T u (one row carried along), and the eigenvalues of D +
 * rho z z^T are the roots of the secular equation.
 *
 * Error: QL makes about two sweeps per eigenvalue, each of which rounds the elements four times: at most 8 M u |L|. They do not all point
 * one way: measured for M = 512 (six random rings), at most 130 u of the largest eigenvalue away from LAPACK's dense solver.
 *
 * @source G. H. Golub, SIAM Rev. 15, 318 (1973), sec. 5; J. R. Bunch, C. P. Nielsen, D. C. Sorensen, Numer. Math. 31, 31 (1978)
 */
export function ringSpectrum(matrix: LaxMatrix, parts: RingParts = ringParts): Float64Array {
  const scale = scaleOf(rowSumNorm(matrix));
  const n = matrix.diagonal.length;
  const bonds = Float64Array.from([...matrix.offDiagonal, matrix.corner], (a) => a * scale);
  const cut = bonds.reduce((least, a, i) => (Math.abs(a) < Math.abs(bonds[least] as number) ? i : least), 0);
  const rho = Math.abs(bonds[cut] as number);
  const from = (i: number) => (cut + 1 + i) % n;
  const values = Float64Array.from({ length: n }, (_, i) => (matrix.diagonal[from(i)] as number) * scale);
  const squares = Float64Array.from({ length: n }, (_, i) => (bonds[from(i)] as number) * (bonds[from(i)] as number));
  const row = new Float64Array(n);
  row[0] = 1;
  // signs of the other bonds can be made +, one after the other; the last then has that of their product
  row[n - 1] = bonds.reduce((sign, a) => (a < 0 ? -sign : sign), 1);
  values[0] = (values[0] as number) - rho;
  values[n - 1] = (values[n - 1] as number) - rho;
  squares[n - 1] = 0;
  diagonalise(values, squares, row);
  const { known, poles, z } = deflated(values, row, rho, parts.negligible);
  return Float64Array.from([...known, ...parts.roots(poles, z, rho)], (value) => value / scale).sort();
}
