import { z } from 'zod';
import type { WavesCase } from '../../oracles/waves/sampled-correlators.ts';
import { drawn, StructuralArbitrary } from '../arbitraries/structural.ts';
import type { Cases } from './claim.ts';
import { plainCodec } from './plain-codec.ts';

const schema = z.strictObject({
  spectrum: z.array(z.number('a number').positive('above 0')).min(5, 'at least five, of a ring of six').max(63, 'at most 63'),
  seed: z.int('a whole number').min(0, '0 or more').max(4294967295, 'at most 4294967295'),
  alpha: z.number('a finite number').gt(0, 'a positive number').lt(1, 'a number below 1'),
});

/** Not made smaller, like all statistical cases; alpha is that of the whole run, of which the runner gives a case its share. */
const arbitrary = new StructuralArbitrary<WavesCase>(
  (dice) => ({
    spectrum: Array.from({ length: dice.integer(5, 7) }, () => dice.integer(1, 16) / 8),
    seed: dice.integer(0, 2 ** 31 - 1),
    alpha: 1e-6,
  }),
  () => [],
);

/** Spectra of rings of 6 to 8; `cost` as in Cases. */
export const randomWaveCases = (cost: number): Cases<WavesCase> => ({
  draw: (regime, seed, oracle, index) => drawn(arbitrary, seed, `${oracle}/${regime}`, index),
  regimes: ['rings of 6 to 8'],
  cost,
  simpler: () => [],
  codec: plainCodec(
    schema,
    ({ spectrum, seed, alpha }) => `J = (${spectrum.join(', ')}), streams of seed ${seed}, alpha = ${alpha.toPrecision(3)}`,
  ),
});
