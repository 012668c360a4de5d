import { z } from 'zod';
import type { IsotropyCase } from '../../oracles/localisation/isotropisation.ts';
import type { LocalisationCase } from '../../oracles/localisation/lyapunov.ts';
import { type Dice, drawn, StructuralArbitrary } from '../arbitraries/structural.ts';
import type { Cases } from './claim.ts';
import { plainCodec } from './plain-codec.ts';

/** k/2 pi on the grid on which cos and sin of k/2 are exact to an ulp, inside the band. */
const turns = z
  .number('a number of turns')
  .multipleOf(1 / 64, 'a multiple of 1/64')
  .min(7 / 64, 'from 7/64')
  .max(25 / 64, 'to 25/64');
const spread = z
  .number('a number')
  .positive('above 0')
  .max(1 / 2, 'at most 1/2');
const charge = {
  seed: z.int('a whole number').min(0, '0 or more').max(4294967295, 'at most 4294967295'),
  alpha: z.number('a finite number').gt(0, 'a positive number').lt(1, 'a number below 1'),
};

/** Statistical cases are not made smaller; alpha is that of the whole run, of which the runner gives a case its share. */
function casesOf<Case>(
  regime: string,
  cost: number,
  schema: z.ZodType<Case>,
  draw: (dice: Dice) => Case,
  say: (c: Case) => string,
): Cases<Case> {
  const arbitrary = new StructuralArbitrary<Case>(draw, () => []);
  return {
    draw: (of, seed, oracle, index) => drawn(arbitrary, seed, `${oracle}/${of}`, index),
    regimes: [regime],
    cost,
    simpler: () => [],
    codec: plainCodec(schema, say),
  };
}

const charged = (dice: Dice) => ({ seed: dice.integer(0, 2 ** 31 - 1), alpha: 1e-6 });
const at = ({ seed, alpha }: { readonly seed: number; readonly alpha: number }) =>
  `streams of seed ${seed}, alpha = ${alpha.toPrecision(3)}`;

/** Waves on random chains, neither at the ends of the band nor at its middle; `cost` as in Cases. */
export const localisationCases = (cost: number): Cases<LocalisationCase> =>
  casesOf(
    'springs 1 +- epsilon s',
    cost,
    z.strictObject({
      turns,
      epsilon: z
        .number('a number')
        .positive('above 0')
        .max(1 / 16, 'at most 1/16'),
      spread,
      ...charge,
    }),
    (dice) => ({
      turns: dice.pick([dice.integer(7, 15), dice.integer(17, 25)]) / 64,
      epsilon: 1 / dice.pick([16, 32]),
      spread: dice.integer(3, 4) / 8,
      ...charged(dice),
    }),
    (c) => `k = ${c.turns} 2 pi, springs 1 +- ${c.epsilon} ${c.spread}, ${at(c)}`,
  );

/** Rings of 128 near the middle of the band; `cost` as in Cases. */
export const isotropyCases = (cost: number): Cases<IsotropyCase> =>
  casesOf(
    'a mean path of 16 sites',
    cost,
    z.strictObject({ of: z.enum(['springs', 'sites']), turns, spread, ...charge }),
    (dice) => ({
      of: dice.pick(['springs', 'sites']),
      turns: dice.pick([15, 17, 18]) / 64,
      spread: dice.integer(3, 4) / 8,
      ...charged(dice),
    }),
    (c) => `waves near k = ${c.turns} 2 pi running to the right, chi' = +-${c.spread} of ${c.of}, ${at(c)}`,
  );
