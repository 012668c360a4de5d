import { setImmediate as breath } from 'node:timers/promises';
import type { Mutant } from '../../oracles/mutants/mutant.ts';
import { type Budget, type Cell, cellOf } from './cell.ts';
import { medianCases } from './median-cases.ts';
import { type PowerFile, powerFormat } from './power-file.ts';
import { type Slack, slackOf } from './slack.ts';
import { type Smallest, smallestOf } from './smallest.ts';
import type { Station } from './station.ts';

/** What has been found out before, and where new results are written down as they come. */
export interface Memory {
  readonly recall: (key: string) => unknown;
  readonly keep: (key: string, result: unknown) => void;
}

/** Remembers nothing. */
export const noMemory: Memory = { recall: () => undefined, keep: () => {} };

/** How to measure the power of the oracles. */
export interface PowerSettings extends Budget {
  /** cases per claim and regime whose critical size is looked for; 0: sizes are not asked for */
  readonly probed: number;
  readonly memory?: Memory;
  readonly onProgress?: (done: number, total: number, what: string) => void;
}

/** The kill matrix of these oracles and mutants, the smallest sizes that are killed, and the slack of every bound. */
export async function powerOf(stations: readonly Station[], mutants: readonly Mutant[], settings: PowerSettings): Promise<PowerFile> {
  const { seed, cases, probed, memory = noMemory, onProgress } = settings;
  const total = stations.length * (mutants.length + 1);
  let done = 0;
  const remembered = async <T>(kind: string, names: string, find: () => Promise<T>): Promise<T> => {
    const key = [kind, names, seed, cases, kind === 'smallest' ? probed : 0].join(' ');
    const known = memory.recall(key);
    if (known !== undefined) return known as T;
    await breath(); // so that Ctrl-C is heard
    const found = await find();
    memory.keep(key, found);
    return found;
  };
  const [cells, smallest, slack]: [Cell[], Smallest[], Slack[]] = [[], [], []];
  for (const station of stations) {
    const { id } = station.oracle;
    onProgress?.(done++, total, id);
    slack.push(await remembered('slack', id, () => slackOf(station, { seed, cases })));
    for (const mutant of mutants) {
      onProgress?.(done++, total, `${id} ${mutant.id}`);
      const { epsilon } = mutant;
      const cell = await remembered('cell', `${id} ${mutant.id}`, () => killed(station, mutant, epsilon ?? 0, { seed, cases }));
      if (cell.kind !== 'untouched') cells.push(cell);
      if (epsilon === undefined || probed === 0 || cell.kind !== 'killed') continue;
      smallest.push(
        await remembered('smallest', `${id} ${mutant.id}`, () => smallestOf(station, mutant, epsilon, { seed, cases, probed })),
      );
    }
  }
  const says = Object.fromEntries(mutants.map((mutant) => [mutant.id, mutant.says] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { format: powerFormat, seed, cases, mutants: says, cells, smallest, slack };
}

/** A cell, and if it is a kill how many cases it takes as a rule. */
async function killed(station: Station, mutant: Mutant, epsilon: number, budget: Budget): Promise<Cell> {
  const cell = await cellOf(station, mutant, epsilon, budget);
  return cell.kind === 'killed' ? { ...cell, median: await medianCases(station, mutant, epsilon, budget, cell) } : cell;
}
