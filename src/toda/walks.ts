import type { Operations } from '../exact/operations.ts';
import type { LaxRing } from './integrals.ts';

/**
 * The weight of the walks of m steps from n to n + far on the line that covers a ring, with L_{n,n+1} = A_n, L_{n+1,n} = 1: (L^m)_nn where far = 0, and
 * a_n (L^m)_{n,n+1} where it is 1, both without walks that go round. A row is multiplied by the matrix m times, the unreachable left out.
 */
export function walks<T>(over: Operations<T>, m: number, { squares, diagonal }: LaxRing<T>, n: number, far: 0 | 1): T {
  const sites = diagonal.length;
  const at = (x: readonly T[], offset: number) => x[(((n + offset) % sites) + sites) % sites] as T;
  let row = new Map([[0, over.of(1)]]);
  for (let step = 1; step <= m; step++) {
    const left = m - step;
    const next = new Map<number, T>();
    for (let j = Math.max(-step, far - left); j <= Math.min(step, far + left); j++) {
      const [before, here, after] = [row.get(j - 1), row.get(j), row.get(j + 1)];
      const ways = [
        ...(here === undefined ? [] : [over.times(here, at(diagonal, j))]),
        ...(before === undefined ? [] : [over.times(before, at(squares, j - 1))]),
        ...(after === undefined ? [] : [after]),
      ];
      next.set(j, ways.reduce(over.plus));
    }
    row = next;
  }
  return row.get(far) ?? over.of(0);
}
