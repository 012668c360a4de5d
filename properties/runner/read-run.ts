import { InputError } from '../../src/input-error.ts';
import { inputErrorOf } from '../../src/input-error-of-zod.ts';
import type { RunFile } from './run-file.ts';
import { runFileSchema } from './run-file-schema.ts';

/**
 * A run from its file's text.
 *
 * @throws InputError for text that is not one: cut off, another format or version, a field that is missing, unknown or of another kind
 */
export function readRun(text: string, file: string): RunFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new InputError(file, text.slice(0, 40), `JSON (${(error as Error).message})`);
  }
  const parsed = runFileSchema.safeParse(data);
  if (!parsed.success) throw inputErrorOf(parsed.error, data, file);
  return parsed.data;
}
