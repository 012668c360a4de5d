import type { Ring } from '../../src/exact/ring.ts';

/** The rank of rows over a field, by elimination without rounding. */
export function rank<T>({ minus, times, over, isZero }: Ring<T>, rows: readonly (readonly T[])[]): number {
  let left = [...rows];
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = left.find((row) => !isZero(row[column] as T));
    if (pivot === undefined) continue;
    found++;
    left = left
      .filter((row) => row !== pivot)
      .map((row) => {
        const factor = over(row[column] as T, pivot[column] as T);
        return isZero(factor) ? row : row.map((x, i) => minus(x, times(factor, pivot[i] as T)));
      });
  }
  return found;
}
