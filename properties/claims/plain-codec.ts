import type { z } from 'zod';
import { parsedAs } from '../../src/parsed-as.ts';
import type { Codec } from './claim.ts';

/** Of cases that are their own JSON. */
export const plainCodec = <Case>(schema: z.ZodType<NoInfer<Case>>, say: Codec<Case>['say']): Codec<Case> => ({
  encode: (c) => c,
  decode: (data, argument) => parsedAs(schema, data, argument),
  say,
});
