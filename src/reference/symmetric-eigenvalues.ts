import type { Arithmetic } from '../exact/arithmetic.ts';
import { InputError } from '../input-error.ts';

/** A symmetric tridiagonal matrix in numbers of any precision. Not squared: fixed point would lose half the digits of what is small. */
interface Tridiagonal<T> {
  readonly diagonal: readonly T[];
  readonly beside: readonly T[];
}

/**
 * The eigenvalues of a small real symmetric matrix, to about the digits of the arithmetic, relative to its norm: reflections make it
 * tridiagonal, then bisection by Sturm's sequence, the signs of the leading minors of T - x. Multiple eigenvalues come as often as they are.
 *
 * Every rounding moves the matrix by a unit of its own size, and eigenvalues by no more (Weyl).
 *
 * @param rows shape (n, n); only what stands on and below the diagonal is read
 * @param digits how far to bisect, relative to the norm; as many as the arithmetic has, or fewer
 * @returns ascending
 * @throws InputError for rows of other lengths, and for digits that the arithmetic does not have
 * @source A. S. Householder, J. ACM 5, 339 (1958); W. Barth, R. S. Martin, J. H. Wilkinson, Numer. Math. 9, 386 (1967)
 */
export function symmetricEigenvalues<T>(rows: readonly (readonly T[])[], real: Arithmetic<T>, digits = real.digits): T[] {
  const short = rows.findIndex((row, i) => row.length <= i);
  if (short >= 0) throw new InputError(`rows[${short}]`, `${rows[short]?.length} numbers`, `at least ${short + 1}, up to the diagonal`);
  if (!(digits >= 1 && digits <= real.digits)) throw new InputError('digits', digits, `from 1 to ${real.digits}, which the arithmetic has`);
  const n = rows.length;
  const matrix = rows.map((_, i) => rows.map((_, j) => (i >= j ? rows[i]?.[j] : rows[j]?.[i]) as T));
  const norm = Math.max(...matrix.map((row) => row.reduce((sum, x) => sum + Math.abs(real.toNumber(x)), 0)));
  if (n === 0 || norm === 0) return rows.map(() => real.of(0));
  const t = tridiagonal(matrix, real);
  const halvings = Math.ceil(digits * 3.3219280948873626) + 2; // of twice the norm
  const half = real.of(0.5);
  const found: T[] = [];
  const bisect = (low: T, high: T, below: number, upTo: number, left: number): void => {
    if (upTo === below) return;
    const middle = real.times(half, real.plus(low, high));
    if (left === 0) {
      for (let i = below; i < upTo; i++) found.push(middle);
      return;
    }
    const count = eigenvaluesBelow(t, middle, least, real);
    bisect(low, middle, below, count, left - 1);
    bisect(middle, high, count, upTo, left - 1);
  };
  const end = real.of(norm * 1.0000001); // the norm itself is rounded
  const least = nextToNothing(end, real);
  bisect(real.minus(real.of(0), end), end, 0, n, halvings);
  return found;
}

/** Q^T A Q tridiagonal, Q a product of reflections 1 - 2 v v^T / v^T v, each of which leaves one element of a column below the diagonal's next. */
function tridiagonal<T>(matrix: readonly (readonly T[])[], real: Arithmetic<T>): Tridiagonal<T> {
  const { plus, minus, times, over, sqrt, of, toNumber } = real;
  const n = matrix.length;
  const a = matrix.map((row) => [...row]);
  const at = (i: number, j: number) => a[i]?.[j] as T;
  const dot = (x: readonly T[], y: readonly T[]) => x.reduce((sum, value, i) => plus(sum, times(value, y[i] as T)), of(0));
  const beside: T[] = [];
  for (let k = 0; k + 1 < n; k++) {
    const from = k + 1;
    const column = Array.from({ length: n - from }, (_, i) => at(from + i, k));
    const largest = column.reduce((a, b) => (Math.abs(toNumber(b)) > Math.abs(toNumber(a)) ? b : a));
    beside.push(of(0));
    if (toNumber(largest) === 0) continue;
    // relative to the largest: fixed point has no digits for the squares of small numbers
    const unit = column.map((x) => over(x, largest));
    const first = unit[0] as T;
    const size = sqrt(dot(unit, unit));
    beside[k] = times(size, largest);
    const v = unit.with(0, toNumber(first) < 0 ? minus(first, size) : plus(first, size));
    const length = dot(v, v);
    const p = v.map((_, i) =>
      over(
        times(
          of(2),
          dot(
            Array.from(v, (_, j) => at(from + i, from + j)),
            v,
          ),
        ),
        length,
      ),
    );
    const shift = over(dot(p, v), length);
    const w = p.map((x, i) => minus(x, times(shift, v[i] as T)));
    for (let i = 0; i < v.length; i++)
      for (let j = 0; j < v.length; j++)
        (a[from + i] as T[])[from + j] = minus(at(from + i, from + j), plus(times(v[i] as T, w[j] as T), times(w[i] as T, v[j] as T)));
  }
  return { diagonal: a.map((row, i) => row[i] as T), beside };
}

/** The number of eigenvalues below x: of negative pivots d_i - x - e_{i-1}^2 / (the pivot before). A pivot 0 is taken as the least number. */
function eigenvaluesBelow<T>({ diagonal, beside }: Tridiagonal<T>, x: T, least: T, real: Arithmetic<T>): number {
  let count = 0;
  let pivot = real.of(1);
  for (const [i, d] of diagonal.entries()) {
    const e = i === 0 ? real.of(0) : (beside[i - 1] as T);
    const fromBefore = real.times(e, real.over(e, pivot));
    pivot = real.minus(real.minus(d, x), fromBefore);
    if (real.toNumber(pivot) === 0) pivot = least;
    if (real.toNumber(pivot) < 0) count++;
  }
  return count;
}

/** A number next to nothing beside the norm, which moves an eigenvalue by as much. */
function nextToNothing<T>(norm: T, real: Arithmetic<T>): T {
  let x = norm;
  for (let digit = 0; digit < real.digits; digit++) {
    const tenth = real.over(x, real.of(10));
    if (real.toNumber(tenth) === 0) break; // fixed point ends here
    x = tenth;
  }
  return x;
}
