import { z } from 'zod';
import type { Path } from '../../oracles/transport/paths.ts';
import { siteCount } from '../../src/transport/torus.ts';
import { type Dice, drawn, StructuralArbitrary } from '../arbitraries/structural.ts';
import type { Cases } from './claim.ts';
import { plainCodec } from './plain-codec.ts';

const numbers = z.array(z.number());
const schema = z.strictObject({
  sides: z.array(z.int().min(3, 'sides of three sites at least')).min(1).max(3),
  orders: z.int().min(1).max(3),
  omega: z.array(z.number().positive('a frequency above 0')),
  eps: z.number().positive('a number above 0'),
  u4: z.number(),
  v2: z.number().positive('a number above 0'),
  v4: z.number(),
  q: numbers,
  p: numbers,
  step: z.number().positive('a number above 0'),
  steps: z.int().positive().multipleOf(2, 'an even number of steps'),
  flips: z.array(z.int().nonnegative()),
});

/** Lattices by name: sides, orders, whether V has a quartic term, flips. */
const regimes = {
  'ring of 5, order 2': { sides: [5], orders: 2, quartic: false, flips: 0 },
  'ring of 5, order 2, with flips': { sides: [5], orders: 2, quartic: false, flips: 2 },
  'ring of 4, order 1, quartic coupling': { sides: [4], orders: 1, quartic: true, flips: 0 },
  'torus 3 x 3, order 1, with flips': { sides: [3, 3], orders: 1, quartic: false, flips: 1 },
} as const;

const pathOf = (regime: keyof typeof regimes, dice: Dice): Path => {
  const { sides, orders, quartic, flips } = regimes[regime];
  const sites = Array.from({ length: siteCount(sides) }, (_, x) => x);
  const placed = () => sites.map(() => dice.integer(-16, 16) / 16);
  return {
    sides,
    orders,
    omega: sites.map(() => dice.integer(2 ** 26, 2 ** 27) / 2 ** 26), // large denominators: no resonance by accident
    eps: dice.integer(2, 8) / 32,
    u4: dice.integer(1, 8) / 4,
    v2: dice.integer(4, 8) / 4,
    v4: quartic ? dice.integer(1, 4) / 4 : 0,
    q: placed(),
    p: placed(),
    step: 1 / 8,
    steps: flips === 0 ? 8 : 4,
    flips: Array.from({ length: flips }, () => dice.integer(0, sites.length - 1)),
  };
};

/** Paths of a unit of time and more. */
export const pathCases: Cases<Path> = {
  draw: (regime, seed, oracle, index) => {
    const arbitrary = new StructuralArbitrary<Path>(
      (dice) => pathOf(regime as keyof typeof regimes, dice),
      () => [],
    );
    return drawn(arbitrary, seed, `${oracle}/${regime}`, index);
  },
  regimes: Object.keys(regimes),
  cost: 20,
  simpler: function* (path) {
    if (path.flips.length > 0) yield { ...path, flips: path.flips.slice(1) };
    if (path.orders > 1) yield { ...path, orders: path.orders - 1 };
    if (path.steps > 2) yield { ...path, steps: path.steps / 2 };
  },
  codec: plainCodec(
    schema,
    ({ sides, eps, flips, step, steps }) =>
      `a path of ${steps * (flips.length + 1)} steps of ${step} on the ${sides.length === 1 ? 'ring of' : 'torus'} ${sides.join(' x ')} at eps = ${eps}, ${flips.length} flips`,
  ),
};
