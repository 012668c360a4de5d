import type { Chain } from '../src/chain/chain.ts';
import type { State } from '../src/chain/state.ts';
import { log } from '../src/elementary/log.ts';
import type { Arithmetic } from '../src/exact/arithmetic.ts';
import { fixedPoint } from '../src/exact/fixed-point.ts';
import { symmetricEigenvalues } from '../src/reference/symmetric-eigenvalues.ts';
import { bound, type Term } from './bounds/bound.ts';
import { unitRoundoff as u } from './bounds/rounding.ts';
import { refuted } from './run.ts';
import type { ChainState } from './subjects/mechanics.ts';
import type { Oracle } from './verdict/oracle.ts';

/** Digits of the arithmetic, and those to which eigenvalues are bisected: what is between covers a few hundred roundings. */
const digits = { carried: 26, bisected: 22 } as const;

/**
 * Roundings of the norm per row: about two sweeps of QL for each eigenvalue (Parlett: 1.7), each of which rounds gamma_i and d_i twice; a
 * sweep moves an eigenvalue by v^T E v, which the largest of these errors bounds, however many rows there are.
 */
const perRow = 8;

/**
 * Spectrum of the Lax matrix: the eigenvalues are those of the ring's matrix, written from its definition, in 22 digits.
 *
 *   L_nn = alpha p_n / sqrt(m chi),   L_{n,n+1} = exp(alpha r_n)/2,   on the ring; between walls on the ring of 2N + 2 with q_{-n} = -q_n
 *
 *   |lambda^ - lambda| <= |delta L| + 8 M u |L|
 *
 * Catches: a wrong factor in a or b, a lost corner, wrong walls, eigenvalues skipped, merged or not converged.
 * Blind to: whether these numbers are conserved.
 */
export const laxSpectrumIsThatOfTheRing: Oracle<ChainState, ChainState, Float64Array> = {
  id: 'toda/spectrum',
  law: {
    tex: String.raw`\det(L - \lambda) = 0,\quad L_{nn} = \alpha p_n,\quad L_{n,n+1} = \tfrac12 e^{\alpha r_n}`,
    source: 'H. Flaschka, Phys. Rev. B 9, 1924 (1974); H. Weyl, Math. Ann. 71, 441 (1912), for the bound',
    route: "reflections and bisection by Sturm's sequence on the whole ring, 22 digits",
    catches: 'a wrong factor in a or b, a lost corner, wrong walls, eigenvalues skipped, merged or not converged',
    blindTo: 'whether these numbers are conserved along a flow',
  },

  *examine({ chain, state }) {
    if (![chain.stiffness, chain.alpha, chain.mass].every((x) => typeof x === 'number')) return { outOfScope: 'unequal bonds or masses' };
    if (chain.pinning !== undefined || chain.sides !== undefined) return { outOfScope: 'pinned, or a lattice' };
    const [seen] = (yield [{ chain, state }]) as [Float64Array];
    const real = fixedPoint(digits.carried);
    const matrix = ringMatrix(chain, state, real);
    const size = matrix.length;
    if (seen.length !== size || !seen.every(Number.isFinite)) return refuted({ term: `expected ${size} finite eigenvalues` });
    const exact = symmetricEigenvalues(matrix, real, digits.bisected);
    const absolute = matrix.map((row) => row.map((x) => Math.abs(real.toNumber(x))));
    const norm = Math.max(...absolute.map((row) => row.reduce((a, b) => a + b, 0)));
    const deviations = exact.map((x, i) => Math.abs(real.toNumber(real.minus(real.of(seen[i] as number), x))));
    const worst = deviations.reduce((most, x, i) => (x > (deviations[most] as number) ? i : most), 0);
    return {
      deviation: deviations[worst] as number,
      tolerance: 0,
      uncertainty: bound(
        ofTheMatrix(absolute),
        {
          name: 'eigenvalues',
          value: perRow * size * u * norm,
          grade: 'estimated',
          source: `${perRow} u of the norm per row: two sweeps of QL per eigenvalue with four roundings of each element, Weyl's inequality`,
        },
        {
          name: 'reference',
          value: 1e-22 * norm,
          grade: 'proved',
          source: `bisected to ${digits.bisected} digits of the norm`,
        },
      ),
      effect: 2 ** -36 * norm,
      evidence: 'high-precision',
      witness: [
        { name: 'coupled', value: Math.max(...absolute.flatMap((row, i) => row.filter((_, j) => j !== i))) / norm, floor: 2 ** -10 },
      ],
      measured: [],
      where: { term: `eigenvalue ${worst}` },
    };
  },
};

/** The matrix of the ring: its own, or the one that the walls mirror. */
function ringMatrix<T>({ alpha, stiffness, mass, boundary, potential }: Chain, state: State, real: Arithmetic<T>): T[][] {
  const { of, over, times, minus } = real;
  const odd = (x: Float64Array) => [0, ...x, 0, ...x.toReversed().map((value) => -value)];
  const [q, p] = [state.q, state.p].map((x) => (boundary === 'fixed' ? odd(x) : [...x]).map(of)) as [T[], T[]];
  const unit = real.sqrt(times(of(mass as number), of(stiffness as number)));
  // FPUT's cubic term is not multiplied by chi, Toda's is
  const rate = potential === 'toda' ? of(alpha as number) : real.over(of(alpha as number), of(stiffness as number));
  const rows = q.map(() => q.map(() => of(0)));
  q.forEach((here, n) => {
    const next = (n + 1) % q.length;
    const a = over(real.exp(times(rate, minus(q[next] as T, here))), of(2));
    (rows[n] as T[])[n] = over(times(rate, p[n] as T), unit);
    (rows[n] as T[])[next] = a;
    (rows[next] as T[])[n] = a;
  });
  return rows;
}

/**
 * What rounding L moves eigenvalues by: 4 u of b (product, m chi, root, quotient); of a 2 u |alpha r| (difference, product) through the
 * exponential and 1.04 u of its value, together less than 2 u (1 + |alpha r|), alpha r = ln 2a; to first order, and 1 % for the others.
 */
function ofTheMatrix(absolute: readonly (readonly number[])[]): Term {
  const error = (x: number, isDiagonal: boolean) => (x === 0 ? 0 : isDiagonal ? 4 * u * x : 2 * u * (1 + Math.abs(log(2 * x))) * x);
  const rows = absolute.map((row, i) => row.reduce((sum, x, j) => sum + error(x, i === j), 0));
  return {
    name: 'matrix',
    value: 1.01 * Math.max(...rows),
    grade: 'proved',
    source: '4 u of b, 2 u (1 + |alpha r|) of a; the row sum norm',
  };
}
