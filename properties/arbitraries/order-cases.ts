import type { OrderCase } from '../../oracles/passport/measured-order.ts';
import type { PotentialName } from '../../src/chain/potentials.ts';
import { runs } from './runs.ts';
import { drawn } from './structural.ts';

/** Random chains of at most three sites on which a passport measures orders: decimals are slow, and more sites show nothing new. */
export function orderCases(potential: PotentialName, count: number): readonly OrderCase[] {
  const kind = { system: potential, maxSites: 3, time: 1, energies: [1 / 4], schemes: [{ scheme: 'rk4', steps: [1] }] } as const;
  return Array.from({ length: count }, (_, i) => drawn(runs(kind), 1, `order/${potential}`, i));
}
