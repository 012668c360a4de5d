import type { LaxMatrix } from './lax.ts';

/** The row sum norm of a matrix: no eigenvalue is larger. */
export function rowSumNorm({ diagonal, offDiagonal, corner }: LaxMatrix): number {
  const last = diagonal.length - 1;
  const around = Math.abs(corner);
  return diagonal.reduce((most, d, i) => {
    const before = i > 0 ? Math.abs(offDiagonal[i - 1] as number) : around;
    const after = i < last ? Math.abs(offDiagonal[i] as number) : around;
    return Math.max(most, Math.abs(d) + before + after);
  }, 0);
}

/** The power of two that brings a size into 1/2 .. 1; 1 for the size 0. Multiplying by it is exact. */
export function scaleOf(size: number): number {
  let scale = 1;
  while (size * scale >= 1) scale /= 2;
  while (size > 0 && size * scale < 0.5) scale *= 2;
  return scale;
}
