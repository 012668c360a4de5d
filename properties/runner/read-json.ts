import type { z } from 'zod';
import { parsedJson } from '../../src/chain/parsed-json.ts';
import { inputErrorOf } from '../../src/input-error-of-zod.ts';

/**
 * What a schema makes of a file's text.
 *
 * @throws InputError for text that is no JSON (cut off), or not of this schema: another format or version, a field that is missing, unknown or
 * of another kind
 */
export function readJson<Schema extends z.ZodType>(schema: Schema, text: string, file: string): z.output<Schema> {
  return readData(schema, parsedJson(text, file), file);
}

/** The same of data that have been parsed already. */
export function readData<Schema extends z.ZodType>(schema: Schema, data: unknown, file: string): z.output<Schema> {
  const parsed = schema.safeParse(data);
  if (!parsed.success) throw inputErrorOf(parsed.error, data, file);
  return parsed.data;
}
