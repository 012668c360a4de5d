import { Worker } from 'node:worker_threads';
import { dealt } from './pool.ts';
import { type Question, selectionOf, settingsOf } from './question.ts';
import { broken, type Trial, type Tried, trials, tried } from './verify.ts';

/** Who wants to know how the trials go. Results come in any order, each once. */
export interface Listener {
  readonly begun: (trial: Trial) => void;
  readonly decided: (index: number, result: Tried) => void;
  /** a trial that took its worker down with it, twice: its row is broken, and another run may fare better */
  readonly crashed: (index: number, result: Tried) => void;
}

/**
 * Tries the trials with these indices: one after the other in this thread, or dealt to several worker threads, the next to whoever is free.
 * Which thread tries a trial, and when, does not matter to its result.
 */
export async function eachTried(question: Question, indices: readonly number[], workers: number, listener: Listener): Promise<void> {
  const all = trials(selectionOf(question.asked));
  const trial = (index: number) => all[index] as Trial;
  if (workers === 1) {
    for (const index of indices) {
      listener.begun(trial(index));
      listener.decided(index, await tried(trial(index), settingsOf(question)));
    }
    return;
  }
  await dealt<Tried>(indices, workers, () => new Worker(new URL('./worker.js', import.meta.url), { workerData: question }), {
    begun: (index) => listener.begun(trial(index)),
    done: listener.decided,
    crashed: (index, reason) => listener.crashed(index, broken(trial(index), `its worker crashed twice: ${reason}`)),
  });
}
