import type { Vector } from './spin-chain.ts';
import type { SpinState } from './spin-state.ts';

/** sum_x S_x, summed first to last: conserved where there is no field, precessing about a uniform one. */
export function totalSpin({ spins }: SpinState): Vector {
  const total: [number, number, number] = [0, 0, 0];
  for (let i = 0; i < spins.length; i++) total[i % 3] = (total[i % 3] as number) + (spins[i] as number);
  return total;
}
