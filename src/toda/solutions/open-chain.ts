import { exp } from '../../elementary/exp.ts';
import type { Arithmetic } from '../../exact/arithmetic.ts';
import { InputError } from '../../input-error.ts';
import type { Motion } from './motion.ts';

/** Where the chain starts: as many q as p. */
export interface Start {
  readonly q: readonly number[];
  readonly p: readonly number[];
}

/** What the solution is composed of; a planted defect replaces one. */
export interface OpenChainParts {
  /** how much of L stands in the exponential per unit of time, from 2 L t */
  readonly exponent: <T>(real: Arithmetic<T>, twice: T) => T;
}

export const openChainParts: OpenChainParts = { exponent: (_, twice) => twice };

/**
 * The open lattice H = sum p^2/2 + sum exp(2 alpha r)/(4 alpha^2), N sites and N - 1 bonds, at a time: by QR factorisation.
 *
 *   exp(t L) = Q R,   L(t) = Q^T L Q = R L R^-1.
 *
 * Q' = Q S, S the antisymmetric part of L(t) that has its lower triangle; so L(t)' = [L, S] = [B, L] with B_{n,n+1} = a_n. R is the root of Cholesky of
 * exp(2 t L) = R^T R, and of L(t) = R L R^-1 only
 *
 *   a_n(t) = a_n R_{n+1,n+1}/R_nn,   b_n(t) = b_n + a_n R_{n,n+1}/R_nn - a_{n-1} R_{n-1,n}/R_{n-1,n-1}
 *
 * are needed. The flow of t is that of t/K, K times: so no exponential is large, and rounding grows with K alone. O(K N^3). The chain flies apart:
 * where a bond has become long a_n is small, and in fixed point it has few digits left.
 *
 * @throws InputError for an alpha that is 0 or not finite, fewer than two sites
 * @source W. W. Symes, Physica D 4, 275 (1982)
 */
export function openChain<T>(real: Arithmetic<T>, alpha: number, start: Start, time: T, parts: OpenChainParts = openChainParts): Motion<T> {
  const sites = start.q.length;
  if (alpha === 0 || !Number.isFinite(alpha)) throw new InputError('alpha', alpha, 'a finite number other than 0');
  if (sites < 2 || start.p.length !== sites) throw new InputError('start', `${sites} q, ${start.p.length} p`, 'two sites or more');
  const { of, plus, minus, times, over } = real;
  const rate = of(alpha);
  const [q, p] = [Array.from(start.q, of), Array.from(start.p, of)];
  let b = p.map((x) => times(rate, x));
  let a = q.slice(1).map((x, n) => over(real.exp(times(rate, minus(x, q[n] as T))), of(2)));
  const stages = Math.max(1, Math.ceil(2 * Math.abs(real.toNumber(time)) * normOf(alpha, start)));
  const twice = parts.exponent(real, over(times(of(2), time), of(stages)));
  for (let k = 0; k < stages; k++) [a, b] = step(real, a, b, twice);
  const lengths = a.map((x) => over(real.log(times(of(2), x)), rate));
  const total = (x: readonly T[]) => over(x.reduce(plus), of(sites));
  // q up to the centre of mass, which moves uniformly
  const shape = [of(0)];
  for (const r of lengths) shape.push(plus(shape.at(-1) as T, r));
  const shift = minus(plus(total(q), times(total(p), time)), total(shape));
  return { q: shape.map((x) => plus(x, shift)), p: b.map((x) => over(x, rate)) };
}

/** The row sum norm of the Lax matrix: no eigenvalue is larger, at any time. */
function normOf(alpha: number, { q, p }: Start): number {
  const couplings = Array.from({ length: q.length - 1 }, (_, n) => exp(alpha * ((q[n + 1] as number) - (q[n] as number))) / 2);
  const rows = Array.from(p, (x, n) => Math.abs(alpha * x) + (couplings[n - 1] ?? 0) + (couplings[n] ?? 0));
  return Math.max(...rows);
}

/** L(t) from L, for exponents 2 t L of a norm of 1 or little more. */
function step<T>(real: Arithmetic<T>, a: readonly T[], b: readonly T[], twice: T): [a: T[], b: T[]] {
  const { plus, minus, times, over } = real;
  const root = choleskyRoot(real, exponential(real, a, b, twice));
  const at = (row: number, column: number) => root[row]?.[column] as T;
  const slopes = a.map((x, n) => times(x, over(at(n, n + 1), at(n, n))));
  return [
    a.map((x, n) => times(x, over(at(n + 1, n + 1), at(n, n)))),
    b.map((x, n) => {
      const ahead = slopes[n] === undefined ? x : plus(x, slopes[n]);
      return n === 0 ? ahead : minus(ahead, slopes[n - 1] as T);
    }),
  ];
}

/** exp(t L) by its series, its upper triangle, for the powers of L are symmetric: terms fall faster than 1/k!. */
function exponential<T>(real: Arithmetic<T>, a: readonly T[], b: readonly T[], time: T): T[][] {
  const { of, plus, times, over } = real;
  const unit = b.map((_, i) => b.map((_, j) => of(Number(i === j))));
  let [sum, term] = [unit, unit];
  for (let k = 1; k <= termsFor(real.digits); k++) {
    const part = over(time, of(k));
    // a row times the tridiagonal matrix
    const before = term;
    term = before.map((row, i) =>
      row.map((x, j) => {
        if (j < i) return x;
        const behind = j > i ? row[j - 1] : before[i - 1]?.[i];
        let ways = times(x, b[j] as T);
        if (behind !== undefined) ways = plus(ways, times(behind, a[j - 1] as T));
        if (j < a.length) ways = plus(ways, times(row[j + 1] as T, a[j] as T));
        return times(part, ways);
      }),
    );
    sum = sum.map((row, i) => row.map((x, j) => (j < i ? x : plus(x, term[i]?.[j] as T))));
  }
  return sum;
}

/** How many terms until 1.5^k/k! is below 10^-digits. */
function termsFor(digits: number): number {
  let [k, size] = [1, 1.5];
  for (let found = 0; found < digits; k++) {
    size *= 1.5 / (k + 1);
    for (; size < 0.1; found++) size *= 10;
  }
  return k;
}

/** The upper triangle R of a positive matrix R^T R, from the upper triangle of that. */
function choleskyRoot<T>(real: Arithmetic<T>, matrix: readonly (readonly T[])[]): T[][] {
  const { of, minus, times, over, sqrt } = real;
  const root = matrix.map((row) => row.map(() => of(0)));
  matrix.forEach((row, i) => {
    for (let j = i; j < row.length; j++) {
      let rest = row[j] as T;
      for (let k = 0; k < i; k++) rest = minus(rest, times(root[k]?.[i] as T, root[k]?.[j] as T));
      (root[i] as T[])[j] = i === j ? sqrt(rest) : over(rest, root[i]?.[i] as T);
    }
  });
  return root;
}
