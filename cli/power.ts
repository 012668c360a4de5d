import { setImmediate as breath } from 'node:timers/promises';
import type { Mutant } from '../oracles/mutants/mutant.ts';
import { mutants } from '../oracles/mutants/mutants.ts';
import { exitCodes } from '../oracles/verdict/exit-code.ts';
import { claims } from '../properties/claims/claims.ts';
import { blindCells } from '../properties/power/blind.ts';
import { alarmsOf, type Calm } from '../properties/power/false-alarms.ts';
import { firstKill } from '../properties/power/first-kill.ts';
import { fromEarlier } from '../properties/power/from-earlier.ts';
import { type PowerFile, survivors, toothless } from '../properties/power/power-file.ts';
import { powerOf } from '../properties/power/power-of.ts';
import { readPower } from '../properties/power/read-power.ts';
import { type Station, stationsOf } from '../properties/power/station.ts';
import { stillKilled } from '../properties/power/still-killed.ts';
import { ablated, isBare } from '../properties/power/uncovered.ts';
import { mutantNamed } from '../properties/runner/mutant-on-trial.ts';
import { select } from '../properties/runner/select.ts';
import { ablationReport } from '../reports/ablation.ts';
import { alarmReport } from '../reports/alarms.ts';
import { powerJson, powerMarkdown, powerReport } from '../reports/power.ts';
import { InputError } from '../src/input-error.ts';
import { read, write } from './files.ts';
import { memoryFile } from './memory-file.ts';
import { progressLine } from './progress.ts';

export interface PowerOptions {
  readonly mutants?: string;
  readonly seed: number;
  readonly cases: number;
  readonly probed: number;
  readonly from?: string;
  readonly ablate?: boolean;
  readonly check?: string;
  readonly update?: string;
  readonly falseAlarms?: boolean;
  readonly seeds: number;
  readonly resume?: boolean;
  readonly format: 'terminal' | 'json' | 'markdown';
  readonly quiet?: boolean;
}

/** `tsingou power`: gives the exit code. */
export async function power(oracles: readonly string[], options: PowerOptions): Promise<number> {
  if (options.from !== undefined) return told(readPower(read(options.from, '--from'), options.from), options);
  const stations = stationsOf(select(oracles).claims);
  if (stations.length === 0) throw new InputError('oracles', oracles.join(' '), 'something that questions the core, such as "core"');
  const progress = progressLine(options.quiet ?? false);
  const shown = { ...options, onProgress: progress.show, done: progress.clear };
  if (options.check !== undefined) return checked(stations, readPower(read(options.check, '--check'), options.check), shown);
  if (options.falseAlarms) return calm(stations, shown);

  if (options.update !== undefined) return updated(stations, options.update, oracles.length > 0, shown);

  const ids = options.mutants?.split(',') ?? mutants.map(({ id }) => id);
  const chosen = ids.map(mutantNamed).map(({ mutant, epsilon }) => (mutant.epsilon === undefined ? mutant : { ...mutant, epsilon }));
  const memory = memoryFile('power', options.resume ?? false);
  const found = await powerOf(stations, chosen, { ...shown, memory });
  const middle = await medianTime(stations, chosen, options);
  progress.clear();
  const code = told(found, options);
  if (middle !== undefined) process.stderr.write(`median time to the first counterexample: ${middle.toFixed(2)} s\n`);
  memory.remove();
  return code;
}

function told(found: PowerFile, { ablate = false, format }: PowerOptions): number {
  const oracles = stationsOf(claims).map(({ oracle }) => oracle);
  const words = {
    terminal: powerReport,
    json: powerJson,
    markdown: (power: PowerFile) => powerMarkdown(power, blindCells(power, oracles)),
  };
  const uncovered = ablate
    ? ablated(
        found,
        oracles,
        claims.filter(({ id }) => !id.startsWith('core/')),
      )
    : [];
  process.stdout.write(ablate ? ablationReport(uncovered) : words[format](found));
  const bare = uncovered.filter(isBare).length;
  return survivors(found).length + toothless(found).length + bare === 0 ? exitCodes.asExpected : exitCodes.violation;
}

/** In seconds, over the mutants that are killed: all oracles take turns. */
async function medianTime(
  stations: readonly Station[],
  chosen: readonly Mutant[],
  { seed, cases }: PowerOptions,
): Promise<number | undefined> {
  const seconds: number[] = [];
  for (const mutant of chosen) {
    const began = performance.now();
    const { oracle } = await firstKill(stations, { mutant, epsilon: mutant.epsilon ?? 0 }, seed, cases);
    if (oracle !== null) seconds.push((performance.now() - began) / 1000);
  }
  return seconds.toSorted((a, b) => a - b)[seconds.length >> 1];
}

/** Measures what a file of an earlier run lacks, and anew what is selected, with the file's own seed and cases; writes the whole in its place. */
async function updated(stations: readonly Station[], file: string, isSelection: boolean, options: PowerOptions & Shown): Promise<number> {
  const earlier = readPower(read(file, '--update'), file);
  const selected = new Set<string>(stations.map(({ oracle }) => oracle.id));
  const named = options.mutants?.split(',').map((id) => mutantNamed(id).mutant.id);
  const isAnew = (oracle: string, mutant: string | undefined) =>
    (isSelection || named !== undefined) &&
    selected.has(oracle) &&
    (named === undefined || (mutant !== undefined && named.includes(mutant)));
  const memory = memoryFile('power', options.resume ?? false);
  const { seed, cases } = earlier;
  const found = await powerOf(stationsOf(claims), mutants, { ...options, seed, cases, memory: fromEarlier(earlier, isAnew, memory) });
  options.done();
  write(file, powerJson(found));
  memory.remove();
  return told(found, options);
}

interface Shown {
  /** before anything is printed */
  readonly done: () => void;
  readonly onProgress: (done: number, total: number, what: string) => void;
}

/** Every kill of an earlier run again, at twice the size that it was sure of. */
async function checked(stations: readonly Station[], file: PowerFile, { onProgress, done }: Shown): Promise<number> {
  const selected = new Set<string>(stations.map(({ oracle }) => oracle.id));
  const alive = await stillKilled(stationsOf(claims), mutants, file, (oracle) => selected.has(oracle), onProgress);
  done();
  for (const { oracle, mutant, epsilon, says } of alive)
    process.stdout.write(`${oracle} no longer kills ${mutant}${epsilon === undefined ? '' : `:${epsilon}`}: ${says}\n`);
  process.stdout.write(
    `${file.cells.filter(({ kind, oracle }) => kind === 'killed' && selected.has(oracle)).length} kills tried again, ${alive.length} live\n`,
  );
  return alive.length === 0 ? exitCodes.asExpected : exitCodes.regression;
}

/** The honest core before every oracle, seed after seed. */
async function calm(
  stations: readonly Station[],
  { seeds, resume = false, format, onProgress, done }: PowerOptions & Shown,
): Promise<number> {
  const memory = memoryFile('false-alarms', resume);
  const found: Calm[] = [];
  for (let seed = 0; seed < seeds; seed++) {
    onProgress(seed, seeds, 'seeds');
    await breath(); // so that Ctrl-C is heard
    const one = (memory.recall(String(seed)) as Calm | undefined) ?? (await alarmsOf(stations, seed));
    memory.keep(String(seed), one);
    found.push(one);
  }
  done();
  process.stdout.write(alarmReport(found, format));
  memory.remove();
  return found.every(({ alarms }) => alarms.length === 0) ? exitCodes.asExpected : exitCodes.violation;
}
