import { z } from 'zod';
import type { ResonanceCase } from '../../oracles/waves/resonances.ts';
import { inputErrorOf } from '../../src/input-error-of-zod.ts';
import { drawn, StructuralArbitrary } from '../arbitraries/structural.ts';
import type { Cases } from './claim.ts';

const share = z.number('a number of turns').positive('above 0').lt(1, 'below 1');
const schema = z.strictObject({ k2: share, k3: share });

/** Turns on a grid of 1/256; smaller is coarser. */
const arbitrary = new StructuralArbitrary<ResonanceCase>(
  (dice) => ({ k2: dice.integer(1, 255) / 256, k3: dice.integer(1, 255) / 256 }),
  function* ({ k2, k3 }) {
    for (const key of ['k2', 'k3'] as const) {
      const value = { k2, k3 }[key];
      for (let denominator = 2; !Number.isInteger(value * denominator); denominator *= 2)
        for (const numerator of [Math.floor(value * denominator), Math.ceil(value * denominator)])
          if (numerator > 0 && numerator < denominator) yield { k2, k3, [key]: numerator / denominator };
    }
  },
);

/** Pairs of wave numbers, anywhere on the circle but at 0. */
export const wavePairs: Cases<ResonanceCase> = {
  draw: (regime, seed, oracle, index) => drawn(arbitrary, seed, `${oracle}/${regime}`, index),
  regimes: ['the whole circle'],
  simpler: arbitrary.simpler,
  codec: {
    encode: (c) => c,
    decode: (data, argument) => {
      const parsed = schema.safeParse(data);
      if (!parsed.success) throw inputErrorOf(parsed.error, data, argument);
      return parsed.data;
    },
    say: ({ k2, k3 }) => `k2 = ${k2} 2 pi, k3 = ${k3} 2 pi`,
  },
};
