import { z } from 'zod';
import type { PeriodicFrequencies } from '../../oracles/transport/breaking-order.ts';
import type { HarmonicCurrent } from '../../oracles/transport/solvability.ts';
import type { Cases } from './claim.ts';
import { plainCodec } from './plain-codec.ts';

const current = z.strictObject({
  stiffness: z.array(z.number().positive('a number above 0')).min(3, 'three sites at least'),
  bond: z.union([z.literal(0), z.literal('all')], '0 or "all"'),
});
const degrees = z.array(z.int().min(2).max(6));
const periodic = z.strictObject({
  sides: z.array(z.int().min(3)).min(1).max(3),
  period: z.int().min(1).max(8),
  orders: z.int().min(1).max(6),
  degreesOfU: degrees,
  degreesOfV: degrees,
});

/** A list of cases, each a regime of its own. */
function listed<Case>(schema: z.ZodType<Case>, named: (c: Case) => string, list: readonly Case[]): Cases<Case> {
  const byName = new Map(list.map((c) => [named(c), c]));
  return {
    draw: (regime) => byName.get(regime) as Case,
    regimes: [...byName.keys()],
    listed: 1,
    simpler: () => [],
    codec: plainCodec(schema, named),
  };
}

/** Harmonic chains by omega_x^2, with eps = 1, and the current through one bond or all of it. */
export const harmonicCurrents = (bond: HarmonicCurrent['bond'], ...list: readonly (readonly number[])[]): Cases<HarmonicCurrent> =>
  listed<HarmonicCurrent>(
    current,
    ({ stiffness }) => `omega^2 = ${stiffness.join(', ')}`,
    list.map((stiffness) => ({ stiffness, bond })),
  );

/** Frequencies that repeat. */
export const periodicFrequencies = (...list: readonly PeriodicFrequencies[]): Cases<PeriodicFrequencies> =>
  listed<PeriodicFrequencies>(
    periodic,
    ({ sides, period, orders, degreesOfU, degreesOfV }) =>
      `${sides.join(' x ')} sites, ${period} frequencies, ${orders} orders, U of degree ${degreesOfU.join(' and ') || 0}, V of degree ${degreesOfV.join(' and ')}`,
    list,
  );
