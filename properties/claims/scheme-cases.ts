import { z } from 'zod';
import type { SchemeAsk } from '../../oracles/subjects/scheme-record.ts';
import { parsedAs } from '../../src/parsed-as.ts';
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
      return parsedAs(schema, data, argument);
    },
    say: ({ scheme }) => `the scheme ${scheme}`,
  },
};
