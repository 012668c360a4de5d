import { cos, sin } from '../../src/elementary/sin-cos.ts';

export const lengthOf = (vector: readonly number[]): number => Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0));

/**
 * A vector that precesses about omega, dv/dt = omega x v, after a time: what is along omega stays, what is across turns to the left as seen
 * against omega, by |omega| t.
 */
export function turned(v: readonly number[], omega: readonly number[], time: number): readonly number[] {
  const speed = lengthOf(omega);
  if (speed === 0) return v;
  const [nx, ny, nz] = omega.map((component) => component / speed) as [number, number, number];
  const [vx, vy, vz] = v as [number, number, number];
  const along = nx * vx + ny * vy + nz * vz;
  const across = [vx - along * nx, vy - along * ny, vz - along * nz] as const;
  const left = [ny * vz - nz * vy, nz * vx - nx * vz, nx * vy - ny * vx] as const;
  const [c, s] = [cos(speed * time), sin(speed * time)];
  return [along * nx + c * across[0] + s * left[0], along * ny + c * across[1] + s * left[1], along * nz + c * across[2] + s * left[2]];
}
