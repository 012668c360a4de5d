import type { Worker } from 'node:worker_threads';

/** What becomes of the tasks. An error thrown in here ends the whole. */
export interface Dealt<Result> {
  readonly begun: (task: number) => void;
  readonly done: (task: number, result: Result) => void;
  readonly crashed: (task: number, reason: string) => void;
}

/**
 * Deals tasks to worker threads, the next to whoever is free. A worker says 'ready', is sent a task, answers `{ result }`, and so on. A task
 * whose worker dies (out of memory, an exit, an error) gets a second try on a fresh one; if that dies as well it has crashed. The others go on.
 *
 * @throws Error when a worker dies before it is ready
 */
export function dealt<Result>(tasks: readonly number[], workers: number, start: () => Worker, on: Dealt<Result>): Promise<void> {
  return new Promise((resolve, reject) => {
    const waiting = tasks.map((task) => ({ task, again: false }));
    const crew = new Set<Worker>();
    let failed = false;

    const fail = (error: unknown) => {
      failed = true;
      for (const worker of crew) void worker.terminate();
      reject(error);
    };
    /** nothing that is called back may throw past the pool */
    const safely = (action: () => void) => {
      try {
        if (!failed) action();
      } catch (error) {
        fail(error);
      }
    };

    const hire = (first?: (typeof waiting)[number]) => {
      const worker = start();
      let at: (typeof waiting)[number] | undefined;
      let ready = false;
      let reason: string | undefined;
      crew.add(worker);
      const next = (job = waiting.shift()) => {
        at = job;
        if (at === undefined) void worker.terminate();
        else {
          on.begun(at.task);
          worker.postMessage(at.task);
        }
      };
      worker.on('message', (message: 'ready' | { readonly result: Result }) =>
        safely(() => {
          if (message === 'ready') {
            ready = true;
            next(first);
          } else {
            on.done((at as { task: number }).task, message.result);
            next();
          }
        }),
      );
      worker.on('error', (error: unknown) => {
        reason = error instanceof Error ? error.message : String(error);
      });
      worker.on('exit', (code) => {
        crew.delete(worker);
        safely(() => {
          const why = reason ?? `it ended with exit code ${code}`;
          if (!ready) throw new Error(`a worker could not start: ${why}`);
          if (at?.again) on.crashed(at.task, why);
          if (at !== undefined && (!at.again || waiting.length > 0)) hire(at.again ? undefined : { task: at.task, again: true });
          if (crew.size === 0) resolve();
        });
      });
    };

    if (tasks.length === 0) resolve();
    for (let i = 0; i < Math.min(workers, tasks.length); i++) safely(() => hire());
  });
}
