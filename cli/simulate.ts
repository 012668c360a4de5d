import type { Writable } from 'node:stream';
import { setImmediate as breath } from 'node:timers/promises';
import { exitCodes } from '../oracles/verdict/exit-code.ts';
import { timeOf } from '../src/dynamics/whole-steps.ts';
import { InputError } from '../src/input-error.ts';
import { csvWriter } from './csv.ts';
import type { End } from './motion.ts';
import { npyFile } from './npy.ts';
import { partFile } from './part-file.ts';
import { progressLine } from './progress.ts';
import { type Simulation, simulationOf } from './simulation.ts';
import type { SimulationOptions } from './simulation-options.ts';
import { stateText } from './state-file.ts';

export interface SimulateOptions extends SimulationOptions {
  readonly save?: readonly string[];
  readonly quiet?: boolean;
}

/** Where rows and messages go. */
export interface Streams {
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable;
}

/** `tsingou simulate`: rows on stdout as they come; gives the exit code. */
export async function simulate({ save = [], quiet = false, ...options }: SimulateOptions, { stdout, stderr }: Streams): Promise<number> {
  const simulation = simulationOf(options);
  const { step, steps, every, columns } = simulation;
  const header = ['time', ...columns];
  const saved = save.map((file, i) => savedTo(file, save.indexOf(file) < i, header.length, simulation));
  const csv = csvWriter(stdout, header);
  const progress = progressLine(quiet || stdout.isTTY === true); // on a terminal the rows themselves show it
  const run = simulation.run(every, steps, (at, values) => {
    const row = [timeOf(at, step), ...values];
    csv.row(row);
    for (const { row: keep } of saved) keep(row.map(Number));
  });
  for (;;) {
    const { done, value } = run.next();
    progress.clear();
    await csv.flush();
    if (done === true) {
      for (const { finish } of saved) finish(value);
      const said = value.kind === 'arrived' ? value.doubt : value.why;
      if (said !== undefined) stderr.write(`tsingou: ${said}\n`);
      return value.kind === 'arrived' ? exitCodes.asExpected : exitCodes.usage;
    }
    progress.show(value, steps, 'steps');
    await breath(); // for signals, and for a reader that has gone
  }
}

/** A place that rows or the last state go to. */
interface Saved {
  readonly row: (values: readonly number[]) => void;
  readonly finish: (end: End) => void;
}

/** .npy keeps the rows, those before a bad end too; .json keeps the state at the end of a run that got there. */
function savedTo(file: string, again: boolean, columns: number, { system, scheme, step, steps }: Simulation): Saved {
  if (again) throw new InputError('--save', file, 'each file once');
  if (file.endsWith('.npy')) {
    const { row, close } = npyFile(file, columns);
    return { row, finish: close };
  }
  if (!file.endsWith('.json')) throw new InputError('--save', file, 'a name that ends in .npy (the rows) or .json (the last state)');
  const out = partFile(file);
  return {
    row: () => {},
    finish: (end) => {
      if (end.kind !== 'arrived') return out.discard();
      out.append(Buffer.from(stateText(end.state, { chain: system, scheme, step, time: timeOf(steps, step) })));
      out.commit();
    },
  };
}
