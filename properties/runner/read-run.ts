import { parsedJson } from '../../src/chain/parsed-json.ts';
import { inputErrorOf } from '../../src/input-error-of-zod.ts';
import type { RunFile } from './run-file.ts';
import { runFileSchema } from './run-file-schema.ts';

/**
 * A run from its file's text.
 *
 * @throws InputError for text that is not one: cut off, another format or version, a field that is missing, unknown or of another kind
 */
export function readRun(text: string, file: string): RunFile {
  const data = parsedJson(text, file);
  const parsed = runFileSchema.safeParse(data);
  if (!parsed.success) throw inputErrorOf(parsed.error, data, file);
  return parsed.data;
}
