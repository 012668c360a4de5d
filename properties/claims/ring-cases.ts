import { z } from 'zod';
import type { NoisyRing } from '../../oracles/transport/conductivity.ts';
import type { OrderedRing } from '../../src/transport/ordered-ring.ts';
import { drawn, StructuralArbitrary } from '../arbitraries/structural.ts';
import type { Cases } from './claim.ts';
import { plainCodec } from './plain-codec.ts';

const positive = z.number().positive('a number above 0');
const ordered = z.strictObject({ stiffness: positive, eps: positive, gamma: positive });
const noisy = z.strictObject({ stiffness: z.array(positive).min(3, 'three sites at least'), n: z.int().min(1).max(4) });

const chains = new StructuralArbitrary<OrderedRing>(
  (dice) => ({ stiffness: dice.integer(4, 16) / 4, eps: dice.integer(1, 8) / 8, gamma: dice.integer(4, 16) / 8 }),
  function* ({ stiffness, eps, gamma }) {
    if (stiffness !== 1) yield { stiffness: 1, eps, gamma };
    if (eps !== 1) yield { stiffness, eps: 1, gamma };
    if (gamma !== 1) yield { stiffness, eps, gamma: 1 };
  },
);

/** Ordered chains whose mean free path is a few sites. */
export const orderedRingCases: Cases<OrderedRing> = {
  draw: (regime, _seed, _oracle, index) => drawn(chains, 0, regime, index),
  regimes: ['ordered chain'],
  listed: 16,
  simpler: (c) => chains.simpler(c),
  codec: plainCodec(
    ordered,
    ({ stiffness, eps, gamma }) => `the ordered chain with omega^2 = ${stiffness}, eps = ${eps}, flips at the rate ${gamma}`,
  ),
};

/** Rings of four sites with frequencies no two of which are equal, one regime per n. */
export const noisyRingCases: Cases<NoisyRing> = {
  draw: (regime, _seed, _oracle, index) => {
    const arbitrary = new StructuralArbitrary<NoisyRing>(
      (dice) => {
        const left = Array.from({ length: 17 }, (_, i) => 1 + i / 4);
        const stiffness = Array.from({ length: 4 }, () => left.splice(dice.integer(0, left.length - 1), 1)[0] as number);
        return { stiffness, n: Number(regime.at(-1)) };
      },
      () => [],
    );
    return drawn(arbitrary, 0, regime, index);
  },
  regimes: ['n = 1', 'n = 2', 'n = 3'],
  listed: 3,
  simpler: () => [],
  codec: plainCodec(noisy, ({ stiffness, n }) => `the ring with omega^2 = ${stiffness.join(', ')} and noise eps^${n}`),
};
