import { z } from 'zod';
import type { ResonanceCase } from '../../oracles/waves/resonances.ts';
import { drawn, StructuralArbitrary } from '../arbitraries/structural.ts';
import type { Cases } from './claim.ts';
import { plainCodec } from './plain-codec.ts';

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

/** Those with k2 + k3 up to pi, which all have a partner k1 + k4 = k2 + k3 + 2 pi of the same frequency. */
const low = new StructuralArbitrary<ResonanceCase>((dice) => {
  const k2 = dice.integer(1, 2046);
  return { k2: k2 / 4096, k3: dice.integer(1, 2047 - k2) / 4096 };
}, arbitrary.simpler);

/** Waves that feed one which two pairs feed, and another one that they alone feed, where alpha alternates; the second wave is not used. */
const feeding = new StructuralArbitrary<ResonanceCase>((dice) => ({ k2: dice.integer(2560, 14080) / 65536, k3: 0.5 }), arbitrary.simpler);

const pairsOf = (regime: string, of: StructuralArbitrary<ResonanceCase>): Cases<ResonanceCase> => ({
  draw: (name, seed, oracle, index) => drawn(of, seed, `${oracle}/${name}`, index),
  regimes: [regime],
  simpler: of.simpler,
  codec: plainCodec(schema, ({ k2, k3 }) => `k2 = ${k2} 2 pi, k3 = ${k3} 2 pi`),
});

/** Pairs of wave numbers, anywhere on the circle but at 0. */
export const wavePairs = pairsOf('the whole circle', arbitrary);
export const pairsWithPartners = pairsOf('k2 + k3 below pi', low);
export const feedingWaves = { ...pairsOf('k2 from 0.04 to 0.21 2 pi', feeding), cost: 10 };
