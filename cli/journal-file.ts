import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  difference,
  headLine,
  journalName,
  type Owner,
  ownerOf,
  type Remembered,
  readJournal,
  resultLine,
} from '../properties/runner/journal.ts';
import type { Trial, Tried } from '../properties/runner/verify.ts';
import { CannotWrite } from './exit.ts';
import { discard } from './files.ts';

/** Where a run writes down every verdict as it falls, so that no way of ending loses one. */
export interface JournalFile {
  readonly file: string;
  /** what an interrupted run of the same question has left in it */
  readonly left: Remembered;
  /** from now on, this verdict is kept */
  readonly append: (index: number, seconds: number, result: Tried) => void;
  /** when everything is written elsewhere */
  readonly remove: () => void;
}

/** A power cut may cost this much work; a killed process costs none. */
const syncEvery = 1000;

/**
 * The journal of this question in a folder. Nothing is ever taken out of it: who goes on and who starts anew both add at its end, and of two
 * lines about the same trial, which say the same, either will do.
 *
 * @throws CannotWrite when there is no writing there
 * @throws InputError when what stands there is another's, or no journal
 */
export function journalFile(folder: string, owner: Owner, trials: readonly Trial[]): JournalFile {
  const file = join(folder, journalName(owner));
  const tried = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw new CannotWrite(`cannot write ${file}: ${(error as Error).message}`);
    }
  };
  const { fd, made } = tried(() => opened(folder, file));
  const append = (text: string) =>
    tried(() => {
      const bytes = Buffer.from(text);
      for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
    });
  const before = tried(() => {
    if (!fstatSync(fd).isFile()) throw new Error('it is no plain file');
    return readFileSync(file, 'utf8');
  });
  const head = headLine(owner);
  const isNew = head.startsWith(before); // empty, or cut off in its first line
  const left: Remembered = isNew ? { results: new Map(), seconds: 0, damaged: 0 } : readJournal(before, file, owner, trials);
  if (isNew && before !== head) {
    tried(() => ftruncateSync(fd));
    append(head);
  } else if (!before.endsWith('\n')) append('\n'); // cut off in a line
  let synced = performance.now();
  return {
    file,
    left,
    append: (index, seconds, result) => {
      append(resultLine(index, seconds, result));
      if (performance.now() - synced < syncEvery) return;
      tried(() => fdatasyncSync(fd));
      synced = performance.now();
    },
    remove: () => {
      closeSync(fd);
      discard(file);
      if (made === undefined) return;
      try {
        rmdirSync(folder);
      } catch {
        // something else stands in it
      }
    },
  };
}

/** Opened to add to it; `made` is the first folder that had to be made for it. */
function opened(folder: string, file: string, again = true): { readonly fd: number; readonly made: string | undefined } {
  const made = mkdirSync(folder, { recursive: true });
  try {
    return { made, fd: openSync(file, 'a+') };
  } catch (error) {
    // another run, which had made the folder, may just have ended and removed it
    if (again && (error as NodeJS.ErrnoException).code === 'ENOENT') return opened(folder, file, false);
    throw error;
  }
}

/** What the other journals in a folder have that this one has not asked for, one sentence each. */
export function otherJournals(folder: string, owner: Owner): string[] {
  return readdirSync(folder)
    .filter((name) => /^journal-[0-9a-f]{16}\.jsonl$/.test(name) && name !== journalName(owner))
    .flatMap((name) => {
      try {
        const differs = difference(ownerOf(readFileSync(join(folder, name), 'utf8').split('\n', 1)[0] as string, name), owner);
        if (differs === undefined) return [];
        return [
          `${name} is of ${differs.where.replace('question.', '')} ${JSON.stringify(differs.theirs)}, this run of ${JSON.stringify(differs.ours)}`,
        ];
      } catch {
        return []; // no journal, whatever its name
      }
    });
}
