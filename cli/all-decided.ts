import { join } from 'node:path';
import { eachTried } from '../properties/runner/each-tried.ts';
import type { Question } from '../properties/runner/question.ts';
import { runFileOf } from '../properties/runner/run-file-of.ts';
import type { Selection } from '../properties/runner/select.ts';
import { indicesOf } from '../properties/runner/shard.ts';
import { ledgerOf, sayTrial, type Tried, trials } from '../properties/runner/verify.ts';
import { jsonReport } from '../reports/json.ts';
import { codeHash } from './code.ts';
import { environment, machine } from './environment.ts';
import { CannotWrite } from './exit.ts';
import { discard, write } from './files.ts';
import { onInterruption } from './interruption.ts';
import { memoryOf } from './memory.ts';
import { progressLine } from './progress.ts';
import { store } from './store.ts';
import { warn } from './warn.ts';

/** How a question is to be worked through. */
export interface Ways {
  readonly workers: number;
  /** go on from what an interrupted run has left */
  readonly resume: boolean;
  /** the folder for the journal, and for the partial run file of an interrupted run */
  readonly out: string | undefined;
  readonly quiet: boolean;
}

/** Every trial of a question decided. */
export interface AllDecided {
  readonly results: ReadonlyMap<number, Tried>;
  /** how long it took, interrupted runs included */
  readonly seconds: number;
  /** writes the results where they belong; only then is the journal not needed any more */
  readonly written: (action: () => void) => void;
}

/**
 * Decides every trial of a question. Every verdict is written down as it falls; an interrupted run leaves them, as a run file too where there
 * is a folder for it, and says how to go on.
 */
export async function allDecided(question: Question, selection: Selection, { workers, resume, out, quiet }: Ways): Promise<AllDecided> {
  const all = trials(selection);
  const mine = indicesOf(question.shard, all.length);
  const memory = memoryOf({ question, by: { ...machine, code: codeHash() } }, all, mine.length, resume, out);
  const results = new Map(memory.results);
  const began = performance.now();
  const seconds = () => memory.seconds + (performance.now() - began) / 1000;
  const partial = out === undefined ? undefined : join(out, 'run.partial.json');
  const progress = progressLine(quiet);
  let crashes = 0;

  const toGoOn = () => {
    if (memory.isLeft()) warn(`to go on from there:\n  ${commandLine('--resume')}`);
  };
  const stop = onInterruption(() => {
    progress.clear();
    const ledger = ledgerOf(selection, results, question.shard);
    const run = runFileOf(ledger, selection, question, environment(seconds()));
    const isWritten = partial !== undefined && succeeds(() => write(partial, jsonReport(run)));
    warn(`interrupted with ${results.size} of ${mine.length} verdicts${isWritten ? `, which stand in ${partial}` : ''}`);
    toGoOn();
  });
  try {
    await eachTried(
      question,
      mine.filter((index) => !results.has(index)),
      workers,
      {
        begun: (trial) => progress.show(results.size, mine.length, sayTrial(trial)),
        decided: (index, result) => {
          results.set(index, result);
          const { found } = result;
          if (found !== undefined) succeeds(() => store([found])); // what fails now will be tried again, and told, at the end
          memory.add(index, seconds(), result);
        },
        crashed: (index, result) => {
          results.set(index, result);
          crashes++;
        },
      },
    );
  } catch (error) {
    if (error instanceof CannotWrite) toGoOn();
    throw error;
  } finally {
    stop();
    progress.clear();
  }
  return {
    results,
    seconds: seconds(),
    written: (action) => {
      try {
        action();
      } catch (error) {
        toGoOn();
        throw error;
      }
      if (crashes === 0) memory.forget();
      else warn(`${crashes} of the trials took its worker down, twice; to try again:\n  ${commandLine('--resume')}`);
      if (partial !== undefined) discard(partial);
    },
  };
}

function succeeds(action: () => void): boolean {
  try {
    action();
    return true;
  } catch (error) {
    if (error instanceof CannotWrite) return false;
    throw error;
  }
}

/** What was typed, with one option more. */
function commandLine(option: string): string {
  const args = process.argv.slice(2).filter((arg) => arg !== option);
  const quoted = (arg: string) => (/^[\w./:=@,+-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`);
  return ['npx tsingou', ...args.map(quoted), option].join(' ');
}
