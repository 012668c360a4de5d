import type { Operations } from '../exact/operations.ts';

/** How pivots are chosen: which numbers are 0, and how large one is where size matters (rounded numbers); exact ones take the first. */
export interface Pivoting<T> {
  readonly isZero: (x: T) => boolean;
  readonly size?: (x: T) => number;
}

/**
 * A solution of M x = b by elimination, variables without a pivot set to 0; undefined where there is none. The rows are [M | b].
 */
export function solutionOf<T>(
  over: Operations<T>,
  rows: readonly (readonly T[])[],
  { isZero, size }: Pivoting<T>,
): readonly T[] | undefined {
  const left = rows.map((row) => [...row]);
  const columns = (left[0]?.length ?? 1) - 1;
  const pivots: { column: number; row: T[] }[] = [];
  for (let column = 0, top = 0; column < columns && top < left.length; column++) {
    let best = -1;
    for (let i = top; i < left.length; i++) {
      const value = (left[i] as T[])[column] as T;
      if (isZero(value)) continue;
      if (best < 0 || (size !== undefined && size(value) > size((left[best] as T[])[column] as T))) best = i;
      if (size === undefined && best >= 0) break;
    }
    if (best < 0) continue;
    const row = left[best] as T[];
    left[best] = left[top] as T[];
    left[top++] = row;
    pivots.push({ column, row });
    for (let i = top; i < left.length; i++) {
      const other = left[i] as T[];
      if (isZero(other[column] as T)) continue;
      const factor = over.over(other[column] as T, row[column] as T);
      for (let j = column; j <= columns; j++) other[j] = over.minus(other[j] as T, over.times(factor, row[j] as T));
    }
  }
  if (left.slice(pivots.length).some((row) => !isZero(row[columns] as T))) return undefined;
  const x = Array.from({ length: columns }, () => over.of(0));
  for (const { column, row } of pivots.toReversed()) {
    let rest = row[columns] as T;
    for (let j = column + 1; j < columns; j++) if (!isZero(row[j] as T)) rest = over.minus(rest, over.times(row[j] as T, x[j] as T));
    x[column] = over.over(rest, row[column] as T);
  }
  return x;
}

/** M^{-1}, column by column. @throws RangeError where there is none */
export function inverseOf<T>(over: Operations<T>, m: readonly (readonly T[])[], pivoting: Pivoting<T>): readonly (readonly T[])[] {
  const columns = m.map((_, j) => {
    const rows = m.map((row, i) => [...row, over.of(Number(i === j))]);
    const column = solutionOf(over, rows, pivoting);
    if (column === undefined) throw new RangeError('a matrix without an inverse');
    return column;
  });
  return m.map((_, i) => columns.map((column) => column[i] as T));
}
