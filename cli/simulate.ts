import { setImmediate as breath } from 'node:timers/promises';
import { exitCodes } from '../oracles/verdict/exit-code.ts';
import type { Chain } from '../src/chain/chain.ts';
import type { State } from '../src/chain/state.ts';
import type { Outcome } from '../src/dynamics/flow.ts';
import { flowInPortions } from '../src/dynamics/portions.ts';
import { timeOf } from '../src/dynamics/whole-steps.ts';
import { InputError } from '../src/input-error.ts';
import { observation } from '../src/modes/observables.ts';
import { csvWriter } from './csv.ts';
import { npyFile } from './npy.ts';
import { partFile } from './part-file.ts';
import { progressLine } from './progress.ts';
import { type Simulation, type SimulationOptions, simulationOf } from './simulation.ts';
import { stateText } from './state-file.ts';

export interface SimulateOptions extends SimulationOptions {
  readonly save?: readonly string[];
  readonly quiet?: boolean;
}

/** `tsingou simulate`: rows on stdout as they come; gives the exit code. */
export async function simulateCommand({ save = [], quiet = false, ...options }: SimulateOptions): Promise<number> {
  const simulation = simulationOf(options);
  const { chain, start, scheme, step, steps, every, observed } = simulation;
  const { columns, values } = observation(chain, observed);
  const header = ['time', ...columns];
  const saved = save.map((file, i) => savedTo(file, save.indexOf(file) < i, header.length, simulation));
  const csv = csvWriter(process.stdout, header);
  const progress = progressLine(quiet || process.stdout.isTTY === true); // on a terminal the rows themselves show it
  const run = flowInPortions(chain, start, scheme, step, every, steps, (state, at) => {
    const row = [timeOf(at, step), ...values(state)];
    csv.row(row);
    for (const { row: keep } of saved) keep(row);
  });
  for (;;) {
    const { done, value } = run.next();
    progress.clear();
    await csv.flush();
    if (done === true) {
      for (const { finish } of saved) finish(value.outcome, value.state);
      if (value.outcome.kind === 'arrived') return exitCodes.asExpected;
      process.stderr.write(`tsingou: ${farewell(value.outcome, chain, step)}\n`);
      return exitCodes.usage;
    }
    progress.show(value, steps, 'steps');
    await breath(); // for signals, and for a reader that has gone
  }
}

/** A place that rows or the last state go to. */
interface Saved {
  readonly row: (values: readonly number[]) => void;
  readonly finish: (outcome: Outcome, state: State) => void;
}

/** .npy keeps the rows, those before a bad end too; .json keeps the state at the end of a run that got there. */
function savedTo(file: string, again: boolean, columns: number, { chain, scheme, step, steps }: Simulation): Saved {
  if (again) throw new InputError('--save', file, 'each file once');
  if (file.endsWith('.npy')) {
    const { row, close } = npyFile(file, columns);
    return { row, finish: close };
  }
  if (!file.endsWith('.json')) throw new InputError('--save', file, 'a name that ends in .npy (the rows) or .json (the last state)');
  const out = partFile(file);
  return {
    row: () => {},
    finish: ({ kind }, state) => {
      if (kind !== 'arrived') return out.discard();
      out.append(Buffer.from(stateText(state, { chain, scheme: scheme.name, step, time: timeOf(steps, step) })));
      out.commit();
    },
  };
}

/** Why a run ended early, and what to do about it. */
function farewell(outcome: Exclude<Outcome, { kind: 'arrived' }>, { boundary }: Chain, step: number): string {
  const time = timeOf(outcome.step, step);
  if (outcome.kind === 'left-domain') return `the chain left its domain at time ${time}, bond ${outcome.bond}: choose a lower energy`;
  const site = outcome.site + (boundary === 'fixed' ? 1 : 0); // as the columns count
  return `the chain is not finite at time ${time}, site ${site}: choose a smaller step`;
}
