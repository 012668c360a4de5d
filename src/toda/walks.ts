import type { Operations } from '../exact/operations.ts';
import type { LaxRing } from './integrals.ts';

/**
 * The weight of the walks of m steps from n to n + far on the line that covers a ring, with L_{n,n+1} = A_n, L_{n+1,n} = 1: (L^m)_nn where far = 0, and
 * a_n (L^m)_{n,n+1} where it is 1, both without walks that go round. A row is multiplied by the matrix m times, the unreachable left out.
 */
export function walks<T>(over: Operations<T>, m: number, { squares, diagonal }: LaxRing<T>, n: number, far: 0 | 1): T {
  const sites = diagonal.length;
  const at = (x: readonly T[], offset: number) => x[(((n + offset) % sites) + sites) % sites] as T;
  let row: readonly (T | undefined)[] = Array.from({ length: 2 * m + 1 }, (_, place) => (place === m ? over.of(1) : undefined));
  for (let step = 1; step <= m; step++) {
    const left = m - step;
    const next = new Array<T | undefined>(2 * m + 1);
    for (let j = Math.max(-step, far - left); j <= Math.min(step, far + left); j++) {
      const [before, here, after] = [row[m + j - 1], row[m + j], row[m + j + 1]];
      let sum = here === undefined ? undefined : over.times(here, at(diagonal, j));
      const forth = before === undefined ? undefined : over.times(before, at(squares, j - 1));
      for (const way of [forth, after]) sum = sum === undefined ? way : way === undefined ? sum : over.plus(sum, way);
      next[m + j] = sum;
    }
    row = next;
  }
  return row[m + far] ?? over.of(0);
}
