import { z } from 'zod';
import type { WaveCase } from '../../oracles/waves/wave-case.ts';
import { InputError } from '../../src/input-error.ts';
import { parsedAs } from '../../src/parsed-as.ts';
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
    const parsed = parsedAs(schema, data, argument);
    const { sites } = parsed;
    for (const key of ['linear', 'cubic', 'fields', 'spectrum'] as const)
      if (parsed[key].length !== sites) throw new InputError(`${argument}.${key}`, parsed[key], `${sites} of them, one per site`);
    return parsed;
  },
  say: ({ sites, linear, cubic, fields, spectrum, time }) =>
    `a ring of ${sites} with chi' = (${linear.join(', ')}), alpha = (${cubic.join(', ')}), fields (${fields.map(([re, im]) => `${re}${im < 0 ? '' : '+'}${im}i`).join(', ')}), J = (${spectrum.join(', ')}), t = ${time}`,
};

/** The same with chi' of a period that divides the number of sites, so that some of its Fourier amplitudes may vanish. */
export function patternedRings(mostSites: number): Cases<WaveCase> {
  const plain = rings(mostSites);
  return {
    ...plain,
    regimes: [`patterns on ${plain.regimes[0]}`],
    simpler: function* (c) {
      if (c.sites > 4) {
        const [fields, spectrum, cubic] = [c.fields.slice(0, 4), c.spectrum.slice(0, 4), [0, 0, 0, 0]];
        yield { ...c, sites: 4, fields, spectrum, cubic, linear: [1, 1, 0, 0] }; // the smallest ring with a wave that a modulation does not reflect
      }
      yield* simplerWaves(c);
      for (const [k, x] of c.spectrum.entries())
        for (const value of [1, 2]) if (x !== 1 && x !== value) yield { ...c, spectrum: c.spectrum.with(k, value) };
    },
    draw: (regime, seed, oracle, index) => {
      const c = plain.draw(regime, seed, oracle, index);
      const periods = c.linear.map((_, j) => j + 1).filter((period) => period > 1 && c.sites % period === 0);
      const period = periods[index % periods.length] as number;
      return { ...c, linear: c.linear.map((_, j) => c.linear[j % period] as number) };
    },
  };
}

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
