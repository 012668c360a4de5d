import { z } from 'zod';
import type { WaveCase } from '../../oracles/waves/wave-case.ts';
import { InputError } from '../../src/input-error.ts';
import { inputErrorOf } from '../../src/input-error-of-zod.ts';
import { drawn } from '../arbitraries/structural.ts';
import { simplerWaves, waveCases } from '../arbitraries/waves.ts';
import type { Cases, Codec } from './claim.ts';

const number = z.number('a finite number');
const schema = z.strictObject({
  sites: z.int('a whole number').min(3).max(64),
  linear: z.array(number),
  cubic: z.array(number),
  fields: z.array(z.tuple([number, number])),
  spectrum: z.array(number.positive('a number above 0')),
  time: number,
  epsilon: number,
});

/** Numbers stand as they are: they are multiples of 1/8, and powers of two. */
const codec: Codec<WaveCase> = {
  encode: (c) => c,
  decode: (data, argument) => {
    const parsed = schema.safeParse(data);
    if (!parsed.success) throw inputErrorOf(parsed.error, data, argument);
    const { sites } = parsed.data;
    for (const key of ['linear', 'cubic', 'fields', 'spectrum'] as const)
      if (parsed.data[key].length !== sites) throw new InputError(`${argument}.${key}`, parsed.data[key], `${sites} of them, one per site`);
    return parsed.data;
  },
  say: ({ sites, linear, cubic, fields, spectrum, time }) =>
    `a ring of ${sites} with chi' = (${linear.join(', ')}), alpha = (${cubic.join(', ')}), fields (${fields.map(([re, im]) => `${re}${im < 0 ? '' : '+'}${im}i`).join(', ')}), J = (${spectrum.join(', ')}), t = ${time}`,
};

/** Random rings of 3 to `mostSites` sites with modulated coefficients and fields; `cost` as in Cases. */
export function rings(mostSites: number, cost = 1): Cases<WaveCase> {
  const arbitrary = waveCases(mostSites);
  return {
    draw: (regime, seed, oracle, index) => drawn(arbitrary, seed, `${oracle}/${regime}`, index),
    regimes: [mostSites === 3 ? 'rings of 3' : `rings of 3 to ${mostSites}`],
    cost,
    simpler: simplerWaves,
    codec,
  };
}
