import type { Ring } from './ring.ts';

/** The rank of a matrix given by its rows, by elimination; the ring is a field: every number but 0 divides. */
export function rank<T>(over: Ring<T>, rows: readonly (readonly T[])[]): number {
  let left = [...rows];
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = left.find((row) => !over.isZero(row[column] as T));
    if (pivot === undefined) continue;
    found++;
    left = left
      .filter((row) => row !== pivot)
      .map((row) => {
        const factor = over.over(row[column] as T, pivot[column] as T);
        return over.isZero(factor) ? row : row.map((x, i) => over.minus(x, over.times(factor, pivot[i] as T)));
      });
  }
  return found;
}
