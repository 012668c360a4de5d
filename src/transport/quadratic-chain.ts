import type { Operations } from '../exact/operations.ts';
import { InputError } from '../input-error.ts';
import { type Pivoting, solutionOf } from './linear-system.ts';

/**
 * The chain with V = r^2/2, U = 0 in one dimension, H = sum (p^2 + omega_x^2 q^2)/2 + eps r^2/2, with momenta flipped at the rate gamma: its generator maps
 * quadratic forms to quadratic forms, so that -L u = J is a linear system.
 *
 * With u = (q Q q + p P p)/2 + q B p, J = q C p and the matrix K of the forces, -L u = J says
 *
 *   Q = K P + 2 gamma B - C,   B + B^T = 4 gamma P_off,   B K + K B^T = 0,   P_off = P without its diagonal,
 *
 * and with B - B^T = (C - C^T - [K, P])/(2 gamma) one equation for symmetric P is left: 8 gamma^2 {P_off, K} + [K, [K, P]] = [K, C - C^T]. P = 1 solves it
 * without C (that is H), and the sum of it times K^{-1} has no trace: one unknown and one equation are left out.
 */
export interface QuadraticChain<T> {
  readonly boundary: 'ring' | 'open';
  /** omega_x^2 */
  readonly stiffness: readonly T[];
  readonly eps: T;
}

export type Matrix<T> = readonly (readonly T[])[];

/** K: a ring needs three sites. @throws InputError for fewer */
export function forceMatrix<T>(over: Operations<T>, { boundary, stiffness, eps }: QuadraticChain<T>): Matrix<T> {
  const sites = stiffness.length;
  if (sites < 3) throw new InputError('stiffness', stiffness, 'three sites at least');
  const joined = (x: number, y: number) => Math.abs(x - y) === 1 || (boundary === 'ring' && Math.abs(x - y) === sites - 1);
  return stiffness.map((own, x) =>
    stiffness.map((_, y) => {
      if (x !== y) return joined(x, y) ? over.minus(over.of(0), eps) : over.of(0);
      const neighbours = stiffness.reduce((count, _, z) => count + Number(joined(x, z)), 0);
      return over.plus(own, over.times(over.of(neighbours), eps));
    }),
  );
}

/** C of the current through one bond, or of the total current, without eps: j = (p_x + p_{x+1})/2 (q_x - q_{x+1}) = q C p. */
export function currentMatrix<T>(over: Operations<T>, { boundary, stiffness }: QuadraticChain<T>, bond: number | 'all'): Matrix<T> {
  const sites = stiffness.length;
  const c = stiffness.map(() => stiffness.map(() => over.of(0)));
  for (let x = 0; x < (boundary === 'ring' ? sites : sites - 1); x++) {
    if (bond !== 'all' && bond !== x) continue;
    const y = (x + 1) % sites;
    for (const momentum of [x, y]) {
      (c[x] as T[])[momentum] = over.plus((c[x] as T[])[momentum] as T, over.of(1 / 2));
      (c[y] as T[])[momentum] = over.minus((c[y] as T[])[momentum] as T, over.of(1 / 2));
    }
  }
  return c;
}

export const product = <T>(over: Operations<T>, a: Matrix<T>, b: Matrix<T>): Matrix<T> =>
  a.map((row) => a.map((_, j) => row.map((x, k) => over.times(x, (b[k] as readonly T[])[j] as T)).reduce(over.plus)));

export const difference = <T>(over: Operations<T>, a: Matrix<T>, b: Matrix<T>): Matrix<T> =>
  a.map((row, i) => row.map((x, j) => over.minus(x, (b[i] as readonly T[])[j] as T)));

export const transposed = <T>(a: Matrix<T>): Matrix<T> => a.map((_, i) => a.map((row) => row[i] as T));

export const commutator = <T>(over: Operations<T>, a: Matrix<T>, b: Matrix<T>): Matrix<T> =>
  difference(over, product(over, a, b), product(over, b, a));

/** Symmetric P with [K, P] = C - C^T, which is what -A u = J asks for (gamma = 0); undefined where there is none. */
export function withoutNoise<T>(over: Operations<T>, k: Matrix<T>, c: Matrix<T>, pivoting: Pivoting<T>): Matrix<T> | undefined {
  const wanted = difference(over, c, transposed(c));
  return symmetricSolution(over, k.length, (p) => commutator(over, k, p), wanted, pivoting);
}

/** A symmetric P whose image is the wanted matrix, image by image of a basis. */
function symmetricSolution<T>(
  over: Operations<T>,
  sites: number,
  image: (p: Matrix<T>) => Matrix<T>,
  wanted: Matrix<T>,
  pivoting: Pivoting<T>,
): Matrix<T> | undefined {
  const [zero, one] = [over.of(0), over.of(1)];
  const pairs = Array.from({ length: sites }, (_, x) => Array.from({ length: sites - x }, (_, i) => [x, x + i] as const)).flat();
  const basis = pairs.map(([x, y]) =>
    image(
      Array.from({ length: sites }, (_, i) =>
        Array.from({ length: sites }, (_, j) => ((i === x && j === y) || (i === y && j === x) ? one : zero)),
      ),
    ),
  );
  const rows = wanted.flatMap((row, i) => row.map((value, j) => [...basis.map((b) => (b[i] as readonly T[])[j] as T), value]));
  const solved = solutionOf(over, rows, pivoting);
  if (solved === undefined) return undefined;
  const entry = (x: number, y: number) => solved[pairs.findIndex(([a, b]) => (a === x && b === y) || (a === y && b === x))] as T;
  return Array.from({ length: sites }, (_, x) => Array.from({ length: sites }, (_, y) => entry(x, y)));
}

/**
 * lim (1/t) E (eps int_0^t J ds)^2 beta^2 / N at noise gamma > 0 on a ring: quantity (3) at finite N, with its prefactor. It does not depend on beta.
 *
 * It is 2 eps^2 beta^2 <J u> / N with -L u = J, and <J u> = tr(C^T K^{-1} B) / beta^2.
 */
export function quantityThree<T>(over: Operations<T>, chain: QuadraticChain<T>, gamma: T, pivoting: Pivoting<T>): T {
  const { of, plus, minus, times } = over;
  const k = forceMatrix(over, chain);
  const c = currentMatrix(over, chain, 'all');
  const sites = k.length;
  const antisymmetric = difference(over, c, transposed(c));
  const scaled = (a: Matrix<T>, factor: T) => a.map((row) => row.map((x) => times(factor, x)));
  const off = (p: Matrix<T>) => p.map((row, i) => row.map((x, j) => (i === j ? of(0) : x)));
  const image = (p: Matrix<T>) => {
    const [one, other] = [product(over, off(p), k), product(over, k, off(p))];
    const damping = scaled(
      one.map((row, i) => row.map((x, j) => plus(x, (other[i] as readonly T[])[j] as T))),
      times(of(8), times(gamma, gamma)),
    );
    const twice = commutator(over, k, commutator(over, k, p));
    return damping.map((row, i) => row.map((x, j) => plus(x, (twice[i] as readonly T[])[j] as T)));
  };
  const p = symmetricSolution(over, sites, image, commutator(over, k, antisymmetric), pivoting);
  if (p === undefined) throw new InputError('gamma', String(gamma), 'a noise that is not 0');
  const rest = difference(over, antisymmetric, commutator(over, k, p));
  const b = off(p).map((row, i) =>
    row.map((x, j) => plus(times(times(of(2), gamma), x), over.over((rest[i] as readonly T[])[j] as T, times(of(4), gamma)))),
  );
  const columns = transposed(b).map((column, j) => solvedBy(over, k, column, pivoting, j));
  const trace = columns.map((column, j) => column.map((x, i) => times((c[i] as readonly T[])[j] as T, x)).reduce(plus)).reduce(plus);
  return over.over(times(times(of(2), times(chain.eps, chain.eps)), minus(trace, of(0))), of(sites));
}

function solvedBy<T>(over: Operations<T>, k: Matrix<T>, b: readonly T[], pivoting: Pivoting<T>, column: number): readonly T[] {
  const solved = solutionOf(
    over,
    k.map((row, i) => [...row, b[i] as T]),
    pivoting,
  );
  if (solved === undefined) throw new InputError('stiffness', column, 'frequencies that make H positive');
  return solved;
}
