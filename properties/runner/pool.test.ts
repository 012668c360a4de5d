import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { dealt } from './pool.ts';

/** A worker whose answers are planted: `answer(task, attempts)`, where attempts[task] counts the tries over all workers. */
function planted(answer: string, resourceLimits: Worker['resourceLimits'] = {}) {
  const attempts = new Int32Array(new SharedArrayBuffer(4 * 64));
  const code = `const { parentPort, workerData: attempts } = require('node:worker_threads');
    const answer = ${answer};
    parentPort.on('message', async (task) => { attempts[task]++; parentPort.postMessage({ result: await answer(task, attempts) }); });
    parentPort.postMessage('ready');`;
  return { attempts, start: () => new Worker(code, { eval: true, workerData: attempts, resourceLimits }) };
}

async function outcome(tasks: readonly number[], workers: number, start: () => Worker) {
  const [begun, done, crashed] = [new Set<number>(), new Map<number, unknown>(), new Map<number, string>()];
  await dealt(tasks, workers, start, {
    begun: (task) => begun.add(task),
    done: (task, result) => {
      if (done.has(task)) throw new Error(`task ${task} was done before`);
      done.set(task, result);
    },
    crashed: (task, reason) => crashed.set(task, reason),
  });
  return { begun: [...begun].toSorted((a, b) => a - b), done: Object.fromEntries(done), crashed: Object.fromEntries(crashed) };
}

describe('tasks dealt to workers', () => {
  it('are done once each, whatever the number of workers and however long each takes', async () => {
    const slowFirst = planted('async (task) => { await new Promise((r) => setTimeout(r, task === 3 ? 60 : 1)); return task * task; }');
    for (const workers of [1, 3, 9]) {
      const { begun, done, crashed } = await outcome([3, 1, 4, 5, 9], workers, slowFirst.start);
      expect({ begun, done, crashed }).toEqual({ begun: [1, 3, 4, 5, 9], done: { 1: 1, 3: 9, 4: 16, 5: 25, 9: 81 }, crashed: {} });
    }
    expect([...slowFirst.attempts.slice(0, 10)]).toEqual([0, 3, 0, 3, 3, 3, 0, 0, 0, 3]);
  });

  it('are none: nobody is hired', async () => {
    const start = () => {
      throw new Error('hired');
    };
    expect(await outcome([], 4, start)).toEqual({ begun: [], done: {}, crashed: {} });
  });

  it.each([
    { dies: 'throws', how: "throw new Error('lost')", reason: 'lost' },
    { dies: 'leaves', how: 'process.exit(7)', reason: 'it ended with exit code 7' },
  ])('whose worker $dies are tried once more, on a fresh worker', async ({ how, reason }) => {
    const once = planted(`(task, attempts) => { if (task === 2 && attempts[2] === 1) { ${how}; } return task; }`);
    expect(await outcome([1, 2, 3], 2, once.start)).toMatchObject({ done: { 1: 1, 2: 2, 3: 3 }, crashed: {} });
    const always = planted(`(task) => { if (task === 2) { ${how}; } return task; }`);
    for (const workers of [1, 2]) {
      const { done, crashed } = await outcome([1, 2, 3, 4, 5], workers, always.start);
      expect(done).toEqual({ 1: 1, 3: 3, 4: 4, 5: 5 });
      expect(crashed).toEqual({ 2: reason });
    }
    expect([...always.attempts.slice(1, 6)]).toEqual([2, 4, 2, 2, 2]);
  });

  it('whose worker runs out of memory have crashed, and nobody else', async () => {
    const hungry = planted('(task) => { const all = []; while (task === 2) all.push(new Array(1e5).fill(task)); return task; }', {
      maxOldGenerationSizeMb: 32,
    });
    const { done, crashed } = await outcome([1, 2, 3], 2, hungry.start);
    expect(done).toEqual({ 1: 1, 3: 3 });
    expect(crashed[2]).toContain('memory');
  });

  it('need workers that can start', async () => {
    const start = () => new Worker("throw new Error('no claims here')", { eval: true });
    await expect(outcome([1, 2], 2, start)).rejects.toThrow('a worker could not start: no claims here');
  });

  it('end with an error of who listens, and nobody works on', async () => {
    const { start, attempts } = planted('(task) => task');
    const failing = dealt([1, 2, 3, 4], 1, start, {
      begun: () => {},
      done: () => {
        throw new Error('disk full');
      },
      crashed: () => {},
    });
    await expect(failing).rejects.toThrow('disk full');
    expect([...attempts.slice(1, 5)]).toEqual([1, 0, 0, 0]);
  });
});
