import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpusFiles } from '../properties/runner/corpus.ts';

/** A hash over all the code that verdicts depend on, as it stands here: the same version may be built anew between two runs. */
export function codeHash(): string {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const hash = createHash('sha256').update(corpusFiles.join());
  for (const layer of ['src', 'oracles', 'properties']) {
    const names = readdirSync(join(root, layer), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((each) => each.endsWith('.js')).toSorted())
      hash.update(name).update(readFileSync(join(root, layer, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
