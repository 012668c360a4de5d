import { type Rational, rationals } from '../../src/exact/rationals.ts';
import type { InequalityFamily } from '../exact/exact-inequality.ts';

/**
 * Site energies of a harmonic ring in its Gibbs measure, V = r^2/2, U = 0, eps = 16, beta = 1, whose frequencies are these square roots again and again. Two of them are
 * equal: with n = 1 the three bonds whose four sites contain both are resonant, the other two of a cell are not (square roots of different primes have no relation), and
 * Lemma 3 gives these psi_2.
 */
const cell: { readonly squares: readonly bigint[]; readonly weights: readonly bigint[] } = {
  squares: [2n, 401n, 401n, 409n, 419n],
  weights: [2n, 1n, 0n, -1n, 0n],
};
const sitesPerCell = cell.squares.length;
const eps = 16n;

/** The determinants of the forces on 0, 1, 2, .. sites in a row from this one on. */
function continuants(first: number, sites: number): readonly bigint[] {
  const found = [1n];
  for (let n = 0; n < sites; n++) {
    const diagonal = (cell.squares[(first + n) % sitesPerCell] as bigint) + 2n * eps;
    found.push(diagonal * (found[n] as bigint) - eps * eps * (found[n - 1] ?? 0n));
  }
  return found;
}

/** <q_x q_y> of a ring of so many sites is minor(x, y) / determinant. */
interface Ring {
  readonly determinant: bigint;
  readonly minor: (x: number, y: number) => bigint;
}

function ringOf(sites: number): Ring {
  const from = cell.squares.map((_, first) => continuants(first, sites));
  const powers = [1n];
  for (let n = 1; n <= sites; n++) powers.push((powers[n - 1] as bigint) * eps);
  const row = (first: number, count: number) => (from[(first + sites) % sitesPerCell] as readonly bigint[])[count] as bigint;
  const minor = (x: number, y: number) => {
    const apart = (y - x + 2 * sites) % sites;
    if (apart === 0) return row(x + 1, sites - 1);
    const [there, back] = [powers[apart] as bigint, powers[sites - apart] as bigint];
    return there * row(y + 1, sites - 1 - apart) + back * row(x + 1, apart - 1); // the path from x to y, either way, and the minor of what is beside it
  };
  return { determinant: row(0, sites) - eps * eps * row(1, sites - 2) - 2n * (powers[sites] as bigint), minor };
}

type Matrix = readonly (readonly bigint[])[];
const entry = (a: Matrix, i: number, j: number): bigint => (a[i] as readonly bigint[])[j] as bigint;
const product = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) => row.map((_, j) => row.reduce((sum, x, k) => sum + x * entry(b, k, j), 0n)));
const transposed = (a: Matrix): Matrix => a.map((row, i) => row.map((_, j) => entry(a, j, i)));
/** Tr (A B) */
const traceOf = (a: Matrix, b: Matrix): bigint => a.reduce((sum, row, i) => row.reduce((of, x, j) => of + x * entry(b, j, i), sum), 0n);

/** The sites of a cell with a neighbour on each side: what its energies depend on, site x at place x + 1. */
const window = Array.from({ length: sitesPerCell + 2 }, (_, i) => i - 1);

/** A of sum_x psi_2(x) e_x = sum psi_2 p^2/2 + <q, A q>/2 over a cell: e_x has omega_x^2 q_x^2/2 and (eps/4) (q_x - q_y)^2 of both its bonds. */
const form: Matrix = window.map((y) =>
  window.map((z) =>
    cell.weights.reduce((sum, weight, x) => {
      const own =
        (y === x && z === x ? (cell.squares[x] as bigint) : 0n) + [x - 1, x + 1].reduce((of, other) => of + bondEntry(x, other, y, z), 0n);
      return sum + weight * own;
    }, 0n),
  ),
);

function bondEntry(x: number, other: number, y: number, z: number): bigint {
  const sign = (site: number) => (site === x ? 1n : site === other ? -1n : 0n);
  return (sign(y) * sign(z) * eps) / 2n;
}

const half = (numerator: bigint, denominator: bigint): Rational =>
  rationals.over(rationals.ofInteger(numerator), rationals.ofInteger(2n * denominator));

/** Of E = sum psi_2 e_x over a cell, on a ring of so many cells: the mean less that of as many 1/beta, and the sum over all cells of the covariances of E and E'. */
export function energiesOfCells(cells: number): { readonly excess: Rational; readonly covariances: Rational } {
  const { determinant, minor } = ringOf(sitesPerCell * cells);
  const between = (z: number): Matrix => window.map((i) => window.map((j) => minor(i, z + j)));
  const kinetic = cell.weights.reduce((sum, weight) => sum + weight * weight, 0n);
  const weight = cell.weights.reduce((sum, each) => sum + each, 0n);
  const products = Array.from({ length: cells }, (_, j) => {
    const there = between(sitesPerCell * j);
    return traceOf(product(form, there), product(form, transposed(there)));
  });
  return {
    excess: half(traceOf(form, between(0)) - weight * determinant, determinant),
    covariances: half(kinetic * determinant * determinant + products.reduce((sum, one) => sum + one, 0n), determinant * determinant),
  };
}

const known = new Map<number, ReturnType<typeof energiesOfCells>>();

/** The next multiple of 2^-20 from x on: it compares with whole numbers as x itself does, and has few digits. */
const onGrid = ({ numerator, denominator }: Rational): Rational =>
  rationals.over(rationals.ofInteger(((numerator << 20n) + denominator - 1n) / denominator), rationals.ofInteger(1n << 20n));

/** <(N^(-1/2) sum psi_2 (e_x - mean))^2> with N = 250 C against C, every energy less <H>/N = 1/beta, or less its own mean. */
export const squareOfEnergies = (centre: 'one mean' | 'own means'): InequalityFamily => ({
  'harmonic ring, omega^2 = 2, 401, 401, 409, 419, N = 250 C': {
    variables: ['C'],
    from: 1,
    to: 2,
    sides: ([C]) => {
      const cells = 50 * Number((C as Rational).numerator);
      const { excess, covariances } = known.get(cells) ?? energiesOfCells(cells);
      known.set(cells, { excess, covariances });
      const ofMeans = rationals.times(rationals.times(excess, excess), rationals.ofInteger(BigInt(cells)));
      const sum = centre === 'one mean' ? rationals.plus(covariances, ofMeans) : covariances;
      return [{ of: 'mean square', less: onGrid(rationals.over(sum, rationals.ofInteger(BigInt(sitesPerCell)))), more: C as Rational }];
    },
  },
});
