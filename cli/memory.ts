import type { Owner, Remembered } from '../properties/runner/journal.ts';
import type { Trial, Tried } from '../properties/runner/verify.ts';
import { CannotWrite } from './exit.ts';
import { journalFile, otherJournals } from './journal-file.ts';
import { warn } from './warn.ts';

/** What is known of a question from before, and where more is written down. */
export interface Memory {
  readonly results: ReadonlyMap<number, Tried>;
  /** how long those took */
  readonly seconds: number;
  readonly add: (index: number, seconds: number, result: Tried) => void;
  /** at the end of an interrupted run: whether there is something to go on from */
  readonly isLeft: () => boolean;
  /** nothing need be remembered any more */
  readonly forget: () => void;
}

/** The folder of everything that a run leaves when nobody says where. */
const workingFolder = '.tsingou';

/**
 * Opens the journal of a question, and says on stderr what is in it. In the folder `out`, or when it is to go on, there must be one; otherwise
 * it is made in the working folder if that can be, and if not the run does without.
 *
 * @throws CannotWrite, InputError as {@link journalFile}
 */
export function memoryOf(owner: Owner, trials: readonly Trial[], mine: number, resume: boolean, out: string | undefined): Memory {
  const folder = out ?? workingFolder;
  const isNeeded = resume || out !== undefined;
  let lost = false;
  const attempt = <T>(action: () => T): T | undefined => {
    if (lost) return undefined;
    try {
      return action();
    } catch (error) {
      if (isNeeded || !(error instanceof CannotWrite)) throw error;
      warn(`${error.message}; this run cannot be resumed`);
      lost = true;
      return undefined;
    }
  };
  const journal = attempt(() => journalFile(folder, owner, trials));
  const { results, seconds, damaged } = journal?.left ?? nothing;
  const had = `${results.size} of ${mine} verdicts in ${journal?.file}`;
  const cutOff = damaged === 0 ? '' : ` (${damaged} more cut off or damaged: tried again)`;
  if (resume && results.size > 0) warn(`goes on from ${had}${cutOff}`);
  else if (resume) warn([`nothing to resume in ${folder}: starts anew`, ...otherJournals(folder, owner)].join('\n  '));
  else if (results.size > 0) warn(`starts anew; an interrupted run has left ${had}: --resume goes on from there`);
  let count = results.size;
  return {
    ...(resume ? { results, seconds } : nothing),
    add: (index, at, result) => {
      if (journal === undefined) return;
      attempt(() => journal.append(index, at, result));
      if (!lost) count++;
    },
    isLeft: () => {
      if (count === 0) journal?.remove();
      return count > 0;
    },
    forget: () => journal?.remove(),
  };
}

const nothing: Remembered = { results: new Map(), seconds: 0, damaged: 0 };
