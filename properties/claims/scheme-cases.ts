import { z } from 'zod';
import type { SchemeAsk } from '../../oracles/subjects/scheme-record.ts';
import { type SchemeName, schemes } from '../../src/schemes/schemes.ts';
import type { Cases } from './claim.ts';
import { plainCodec } from './plain-codec.ts';
import { stepping } from './run-codec.ts';

const schema = z.strictObject({ scheme: stepping.scheme });

/** Every scheme, each a regime of its own. */
export const schemeCases: Cases<SchemeAsk> = {
  draw: (regime) => ({ scheme: regime as SchemeName }),
  regimes: Object.keys(schemes),
  listed: 1,
  simpler: () => [],
  codec: plainCodec(schema, ({ scheme }) => `the scheme ${scheme}`),
};
