import { diagonalise } from './diagonalise.ts';
import { rowSumNorm, scaleOf } from './scaled.ts';

/**
 * The eigenvalues of a symmetric tridiagonal matrix, ascending: shape (n,). Root-free QL, O(n^2).
 *
 * @param offDiagonal shape (n - 1,)
 */
export function tridiagonalSpectrum(diagonal: Float64Array, offDiagonal: Float64Array): Float64Array {
  const scale = scaleOf(rowSumNorm({ diagonal, offDiagonal, corner: 0 }));
  const values = diagonal.map((d) => d * scale);
  const squares = new Float64Array(diagonal.length);
  offDiagonal.forEach((e, i) => {
    squares[i] = e * scale * (e * scale);
  });
  diagonalise(values, squares);
  return values.map((value) => value / scale).sort();
}
