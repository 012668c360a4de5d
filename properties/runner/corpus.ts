import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of stored counterexamples: beside the sources, or one folder higher once compiled. */
const folder = ['../../corpus', '../../../corpus']
  .map((up) => join(dirname(fileURLToPath(import.meta.url)), up))
  .find((candidate) => filesIn(candidate).length > 0);

function filesIn(candidate: string): string[] {
  try {
    return readdirSync(candidate).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}

/** The names of all stored counterexamples, sorted: `counterexample-HASH.json`. */
export const corpusFiles: readonly string[] = folder === undefined ? [] : filesIn(folder).toSorted();

/** The text of a file of the corpus. */
export const corpusText = (name: string): string => readFileSync(join(folder as string, name), 'utf8');
