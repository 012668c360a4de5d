import { InputError } from '../input-error.ts';

/**
 * The data of a JSON text; `file` is how the user knows it.
 *
 * @param deepest how many levels may be nested: no file of ours comes near 100, and code that walks through all of the data needs stack for each
 * @throws InputError for text that is not JSON (cut off, say), or nested more deeply
 */
export function parsedJson(text: string, file: string, deepest = 100): unknown {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new InputError(file, text.slice(0, 40), `JSON (${(error as Error).message})`);
  }
  let level = [data];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw new InputError(file, `${text.slice(0, 40)}...`, `JSON nested at most ${deepest} levels deep`);
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return data;
}
