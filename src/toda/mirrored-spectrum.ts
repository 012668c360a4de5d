import { chase } from './chase.ts';
import type { Flaschka } from './flaschka.ts';
import { tridiagonalSpectrum } from './tridiagonal-spectrum.ts';

/**
 * The eigenvalues of the ring of 2N + 2 sites of N masses between walls, ascending: shape (2N + 2,), symmetric about 0.
 *
 * The mirror S e_n = e_{-n} changes the sign of b and leaves a; so does the alternation of signs e_n -> (-1)^n e_n with the signs of a and b
 * exchanged. Together, K e_n = (-1)^n e_{-n}, they turn L into -L: K is no symmetry but an antisymmetry, and L maps the vectors with
 * K = 1 to those with K = -1 and back,
 *
 *   L = ( 0  C^T )
 *       ( C  0   ),
 *
 * its eigenvalues are +- the singular values of C. With (e_n +- (-1)^n e_{-n})/sqrt 2 (n = 1 .. N), e_0 (K = 1) and e_{N+1} (K = (-1)^(N+1)),
 *
 *   C_{n,n-1} = a_{n-1},   C_{n,n} = b_n,   C_{n,n+1} = a_n,   but sqrt 2 a_0 and sqrt 2 a_N at the walls:
 *
 * rows n = 1, 2 ..., columns n = 0, 1 ...: an upper triangle with three diagonals.
 *
 * N even: N + 1 rows and columns, det C = 2 a_0 ... a_N: 0 is never an eigenvalue.
 * N odd: N rows, N + 2 columns: 0 is a double eigenvalue, whatever the state.
 *
 * Rotations of columns and rows chase the third diagonal out, O(N^2); the singular values of what is left, s_i on the diagonal and t_i beside
 * it, are +- the eigenvalues of the tridiagonal matrix with diagonal 0 and s_0, t_0, s_1, t_1 ... beside it.
 *
 * @source G. H. Golub, W. Kahan, SIAM J. Numer. Anal. 2, 205 (1965), for the last step
 */
export function mirroredSpectrum({ a, b }: Flaschka): Float64Array {
  const { diagonal, above } = bidiagonal(upperTriangle({ a, b }));
  const rows = diagonal.length;
  const path = new Float64Array(rows + above.length);
  diagonal.forEach((s, i) => {
    path[2 * i] = s;
  });
  above.forEach((t, i) => {
    path[2 * i + 1] = t;
  });
  const paired = tridiagonalSpectrum(new Float64Array(path.length + 1), path);
  const singular = Array.from({ length: rows }, (_, i) => 0.5 * ((paired[paired.length - 1 - i] as number) - (paired[i] as number)));
  const kernel = b.length % 2 === 0 ? [] : [0, 0];
  return Float64Array.from([...singular.map((x) => 0 - x), ...kernel, ...singular]).sort();
}

/** Row i: `first[i]` at column i, `second[i]` and `third[i]` to its right; rows end where the columns do. */
interface Triangle {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly third: Float64Array;
}

/** C with its rows counted from 0. For N even the last row has one element; for N odd there are two more columns than rows. */
function upperTriangle({ a, b }: Flaschka): Triangle {
  const n = b.length;
  const rows = n % 2 === 0 ? n + 1 : n;
  const wall = Math.SQRT2;
  const coupling = (bond: number) => (bond === 0 || bond === n ? wall : 1) * (a[bond] as number);
  return {
    first: Float64Array.from({ length: rows }, (_, i) => coupling(i)),
    second: Float64Array.from({ length: rows }, (_, i) => (i < n ? (b[i] as number) : 0)),
    third: Float64Array.from({ length: rows }, (_, i) => (i + 2 < rows || n % 2 === 1 ? coupling(i + 1) : 0)),
  };
}

/** The same singular values on two diagonals: `diagonal` as long as there are rows, `above` as long as there are columns to the right of the first. */
function bidiagonal(triangle: Triangle): { readonly diagonal: Float64Array; readonly above: Float64Array } {
  const rows = triangle.first.length;
  const columns = rows + (triangle.third[rows - 1] === 0 ? 0 : 2);
  // rows of zeros below, so that the chase runs out by itself
  const padded = (x: Float64Array) => Float64Array.from({ length: rows + 4 }, (_, i) => (i < rows ? (x[i] as number) : 0));
  const [first, second, third] = [padded(triangle.first), padded(triangle.second), padded(triangle.third)];
  for (let i = 0; i < rows; i++) chase(first, second, third, i);
  return { diagonal: first.slice(0, rows), above: second.slice(0, Math.min(rows, columns - 1)) };
}
