import type { z } from 'zod';
import { InputError } from '../../src/input-error.ts';
import { inputErrorOf } from '../../src/input-error-of-zod.ts';

/**
 * What a schema makes of a file's text.
 *
 * @throws InputError for text that is no JSON (cut off), or not of this schema: another format or version, a field that is missing, unknown or
 * of another kind
 */
export function readJson<Schema extends z.ZodType>(schema: Schema, text: string, file: string): z.output<Schema> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new InputError(file, text.slice(0, 40), `JSON (${(error as Error).message})`);
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success) throw inputErrorOf(parsed.error, data, file);
  return parsed.data;
}
