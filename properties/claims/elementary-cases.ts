import { z } from 'zod';
import { elementaryNames } from '../../oracles/subjects/core.ts';
import type { ElementaryAsk } from '../../oracles/subjects/elementary.ts';
import { InputError } from '../../src/input-error.ts';
import { parsedAs } from '../../src/parsed-as.ts';
import { elementaryCalls } from '../arbitraries/elementary-calls.ts';
import { drawn } from '../arbitraries/structural.ts';
import type { Cases } from './claim.ts';
import { decodedNumbers, encodedNumbers, numbersSchema } from './state-codec.ts';

const schema = z.strictObject({ call: z.enum(elementaryNames, `one of ${elementaryNames.join(', ')}`), at: numbersSchema });

/** Arguments of the elementary functions, each function a regime of its own. */
export const elementaryCases: Cases<ElementaryAsk> = {
  draw: (regime, seed, oracle, index) => drawn(elementaryCalls(regime as ElementaryAsk['call']), seed, `${oracle}/${regime}`, index),
  regimes: elementaryNames,
  simpler: (c) => elementaryCalls(c.call).simpler(c),
  codec: {
    encode: ({ call, at }) => ({ call, at: encodedNumbers(Float64Array.from(at)) }),
    decode: (data, argument) => {
      const parsed = parsedAs(schema, data, argument);
      const at = decodedNumbers(parsed.at, `${argument}.at`);
      const expected = parsed.call.endsWith('Pi') ? 2 : 1;
      if (at.length !== expected) throw new InputError(`${argument}.at`, `${at.length} numbers`, `${expected} for ${parsed.call}`);
      return { call: parsed.call, at };
    },
    say: ({ call, at }) => `${call}(${at.join(', ')})`,
  },
};
