import type { z } from 'zod';
import { parsedJson } from '../../src/chain/parsed-json.ts';
import { parsedAs } from '../../src/parsed-as.ts';

/**
 * What a schema makes of a file's text.
 *
 * @throws InputError for text that is no JSON (cut off), or not of this schema: another format or version, a field that is missing, unknown or
 * of another kind
 */
export function readJson<Schema extends z.ZodType>(schema: Schema, text: string, file: string): z.output<Schema> {
  return parsedAs(schema, parsedJson(text, file), file);
}
