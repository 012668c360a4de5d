import { z } from 'zod';
import type { SchemeAsk } from '../../oracles/subjects/scheme-record.ts';
import { inputErrorOf } from '../../src/input-error-of-zod.ts';
import { type SchemeName, schemes } from '../../src/schemes/schemes.ts';
import type { Cases } from './claim.ts';
import { stepping } from './run-codec.ts';

const schema = z.strictObject({ scheme: stepping.scheme });

/** Every scheme, each a regime of its own. */
export const schemeCases: Cases<SchemeAsk> = {
  draw: (regime) => ({ scheme: regime as SchemeName }),
  regimes: Object.keys(schemes),
  listed: 1,
  simpler: () => [],
  codec: {
    encode: ({ scheme }) => ({ scheme }),
    decode: (data, argument) => {
      const parsed = schema.safeParse(data);
      if (!parsed.success) throw inputErrorOf(parsed.error, data, argument);
      return parsed.data;
    },
    say: ({ scheme }) => `the scheme ${scheme}`,
  },
};
