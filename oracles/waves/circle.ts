import { real } from './wave-case.ts';

let pi = real.of(Math.PI);
for (let i = 0; i < 3; i++) pi = real.plus(pi, real.sin(pi));
/** 2 pi */
export const turn = 2n * pi;

/** omega(k) = sqrt(2 - 2 cos k): the root of the eigenvalue of the second difference, of any k. */
export const omegaOf = (k: bigint): bigint => {
  const square = real.of(2) - 2n * real.cos(k);
  return square < 0n ? 0n : real.sqrt(square);
};

/** 2 pi times a number of turns. */
export const wavenumberOf = (turns: number): bigint => real.times(turn, real.of(turns));

/** How far apart two angles are on the circle. */
export function distanceOnCircle(a: bigint, b: bigint): bigint {
  const rest = (((a - b) % turn) + turn) % turn;
  return rest < turn - rest ? rest : turn - rest;
}
