import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { Memory } from '../properties/power/power-of.ts';
import { canonicalJson } from '../src/chain/canonical-json.ts';
import { codeHash } from './code.ts';
import { CannotWrite } from './exit.ts';

/**
 * What long work has found out so far, a line of JSON for every result, so that an interrupted one goes on from there. Other code has
 * another file; a last line that was cut off is left out.
 *
 * @throws CannotWrite where the working folder cannot be written to
 */
export function memoryFile(name: string, resume: boolean): Memory & { readonly remove: () => void } {
  const file = `.tsingou/${name}-${codeHash()}.jsonl`;
  if (!resume) rmSync(file, { force: true });
  const known = new Map(existsSync(file) ? linesOf(readFileSync(file, 'utf8')) : []);
  return {
    recall: (key) => known.get(key),
    keep: (key, result) => {
      if (known.has(key)) return;
      known.set(key, result);
      try {
        mkdirSync('.tsingou', { recursive: true });
        appendFileSync(file, `${canonicalJson([key, result])}\n`);
      } catch (error) {
        throw new CannotWrite(`cannot write ${file}: ${(error as Error).message}`);
      }
    },
    remove: () => rmSync(file, { force: true }),
  };
}

function linesOf(text: string): [string, unknown][] {
  return text.split('\n').flatMap((line): [string, unknown][] => {
    try {
      return [JSON.parse(line) as [string, unknown]];
    } catch {
      return []; // the line that an interruption cut off
    }
  });
}
