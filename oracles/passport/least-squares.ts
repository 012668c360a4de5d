import type { Decimal } from 'decimal.js';
import { Real } from '../../src/schemes/coefficient.ts';

/** The change that makes the rows' sum of squares least, and how many of the unknowns the rows settle. */
export interface Solution {
  readonly change: readonly Decimal[];
  readonly rank: number;
}

/**
 * The least squares of J x + r in 60 digits, by Cholesky's elimination of J^T J with the largest pivot first. Unknowns whose pivot is below
 * `negligible` times the first are not settled by the rows; they stay as they are.
 *
 * @param columns of J, one per unknown
 */
export function leastSquares(columns: readonly (readonly Decimal[])[], r: readonly Decimal[], negligible: number): Solution {
  const dot = (a: readonly Decimal[], b: readonly Decimal[]) => a.reduce((sum, x, i) => sum.plus(x.times(b[i] as Decimal)), new Real(0));
  const rows = columns.map((a, i) => ({ unknown: i, left: columns.map((b) => dot(a, b)), right: dot(a, r).neg() }));
  const at = (row: (typeof rows)[number], i: number) => row.left[i] as Decimal;
  const taken: typeof rows = [];
  for (let rest = rows; rest.length > 0; ) {
    const top = rest.reduce((a, b) => (at(b, b.unknown).gt(at(a, a.unknown)) ? b : a));
    const pivot = at(top, top.unknown);
    const largest = taken[0] === undefined ? pivot : at(taken[0], taken[0].unknown);
    if (!pivot.gt(largest.times(negligible))) break;
    taken.push(top);
    rest = rest
      .filter((row) => row !== top)
      .map((row) => {
        const factor = at(row, top.unknown).div(pivot);
        return { ...row, left: row.left.map((x, i) => x.minus(factor.times(at(top, i)))), right: row.right.minus(factor.times(top.right)) };
      });
  }
  const change = columns.map(() => new Real(0) as Decimal);
  for (const row of taken.toReversed()) {
    const known = change.reduce((sum, x, i) => (i === row.unknown ? sum : sum.plus(x.times(at(row, i)))), new Real(0) as Decimal);
    change[row.unknown] = row.right.minus(known).div(at(row, row.unknown));
  }
  return { change, rank: taken.length };
}
