import { didYouMean } from '../properties/runner/did-you-mean.ts';
import { type Chain, type ChainInput, chain as chainOf } from '../src/chain/chain.ts';
import { potentials } from '../src/chain/potentials.ts';
import type { State } from '../src/chain/state.ts';
import { wholeSteps } from '../src/dynamics/whole-steps.ts';
import { pseudoRandom } from '../src/elementary/pseudo-random.ts';
import { InputError, renamed } from '../src/input-error.ts';
import { frequencyBound } from '../src/modes/frequency-bound.ts';
import { singleMode, uniformRandom } from '../src/modes/initial-data.ts';
import { type ObservableName, observables } from '../src/modes/observables.ts';
import type { Scheme } from '../src/schemes/scheme.ts';
import { type SchemeName, schemes } from '../src/schemes/schemes.ts';
import { stabilityLimit } from '../src/schemes/stability-limit.ts';
import { readJson } from './files.ts';
import { chainFrom, readState } from './state-file.ts';

/** The options that say what to simulate; what is left out has its default, or comes from a file. */
export interface SimulationOptions {
  readonly chain?: string;
  readonly sites?: number;
  readonly boundary?: string;
  readonly stiffness?: number | readonly number[];
  readonly alpha?: number | readonly number[];
  readonly beta?: number | readonly number[];
  readonly system?: string;
  readonly mode?: number;
  readonly amplitude?: number;
  readonly random?: number;
  readonly seed?: number;
  readonly start?: string;
  readonly scheme: string;
  readonly step: number;
  readonly time: number;
  readonly every?: number;
  readonly observe: readonly string[];
}

/** A run, ready to go. */
export interface Simulation {
  readonly chain: Chain;
  readonly start: State;
  readonly scheme: Scheme;
  readonly step: number;
  /** steps of the whole run */
  readonly steps: number;
  /** steps from row to row */
  readonly every: number;
  readonly observed: readonly ObservableName[];
}

/** @throws InputError naming the option, its value and what is allowed */
export function simulationOf(options: SimulationOptions): Simulation {
  checkTogether(options);
  const scheme = schemes[named('--scheme', options.scheme, Object.keys(schemes) as SchemeName[])];
  const observed = options.observe.map((name) => named('--observe', name, Object.keys(observables) as ObservableName[]));
  const twice = observed.find((name, i) => observed.indexOf(name) < i);
  if (twice !== undefined) throw new InputError('--observe', twice, 'each name once');
  const saved = options.start === undefined ? undefined : readState(options.start, '--start');
  const chain = chainOfOptions(options) ?? saved?.chain;
  if (chain === undefined)
    throw new InputError('--chain', undefined, `one of ${Object.keys(potentials).join(', ')}, or a chain in a file: --system FILE`);
  const start = saved?.state ?? startOfOptions(chain, options);
  if (start.sites !== chain.sites)
    throw new InputError('--start', `${start.sites} sites`, `a state of ${chain.sites} sites, as the chain has`);
  const { step, time } = options;
  checkStep(scheme, chain, step);
  const steps = wholeSteps('--time', atLeast('--time', time, 0), step);
  const every =
    options.every === undefined
      ? Math.max(1, Math.round(steps / 1000))
      : wholeSteps('--every', atLeast('--every', options.every, step), step);
  return { chain, start, scheme, step, steps, every, observed };
}

type Option = keyof SimulationOptions;

/** What one option leaves no room for: the chain and the start each come from one place. */
const excludes: readonly (readonly [Option, readonly Option[]])[] = [
  ['system', ['chain', 'sites', 'boundary', 'stiffness', 'alpha', 'beta']],
  ['start', ['mode', 'amplitude', 'random']],
  ['random', ['mode', 'amplitude']],
];

/** What means nothing without another option. */
const needs: readonly (readonly [Option, Option])[] = [
  ['sites', 'chain'],
  ['boundary', 'chain'],
  ['stiffness', 'chain'],
  ['alpha', 'chain'],
  ['beta', 'chain'],
  ['seed', 'random'],
];

function checkTogether(options: SimulationOptions): void {
  for (const [one, others] of excludes) {
    const other = others.find((name) => options[name] !== undefined);
    if (options[one] !== undefined && other !== undefined)
      throw new InputError(`--${other}`, options[other], `nothing beside --${one}: leave one of the two out`);
  }
  for (const [one, other] of needs)
    if (options[one] !== undefined && options[other] === undefined)
      throw new InputError(`--${one}`, options[one], `--${other} beside it: alone it has no meaning`);
}

function chainOfOptions({ chain, system, sites, boundary = 'fixed', stiffness = 1, ...nonlinear }: SimulationOptions): Chain | undefined {
  if (system !== undefined) return chainFrom(readJson(system, '--system'), system);
  if (chain === undefined) return undefined;
  const potential = named('--chain', chain, Object.keys(potentials) as (keyof typeof potentials)[]);
  const input = { potential, sites, boundary: named('--boundary', boundary, ['fixed', 'periodic'] as const), stiffness };
  return renamed(
    (argument) => argument.replace(/^chain\./, '--'),
    () => chainOf({ ...input, ...given(nonlinear) } as ChainInput),
  );
}

/** The nonlinear coefficients that were given. */
const given = ({ alpha, beta }: SimulationOptions) => ({
  ...(alpha === undefined ? {} : { alpha }),
  ...(beta === undefined ? {} : { beta }),
});

function startOfOptions(chain: Chain, { random, seed = 1, mode = 1, amplitude = 1 }: SimulationOptions): State {
  if (random === undefined)
    return renamed(
      (argument) => `--${argument}`,
      () => singleMode(chain, mode, amplitude),
    );
  return renamed(
    (argument) => (argument === 'energy' ? '--random' : argument),
    () => uniformRandom(chain, random, pseudoRandom(seed)),
  );
}

/** A step beyond the linear stability limit blows up, however small the amplitude. */
function checkStep(scheme: Scheme, chain: Chain, step: number): void {
  if (!(step > 0)) throw new InputError('--step', step, 'a positive number');
  const [limit, omega] = [stabilityLimit(scheme), frequencyBound(chain)];
  if (!(step * omega < limit)) {
    const reason = `${scheme.name} is linearly stable for step * omega < ${limit}, and this chain has frequencies omega up to ${omega}`;
    throw new InputError('--step', step, `less than ${limit / omega}, the stability limit (${reason})`);
  }
}

function atLeast(option: string, value: number, low: number): number {
  if (!(value >= low)) throw new InputError(option, value, low === 0 ? '0 or more' : `at least one step, ${low}`);
  return value;
}

function named<T extends string>(option: string, typed: string, names: readonly T[]): T {
  const found = names.find((name) => name === typed);
  if (found === undefined) throw new InputError(option, typed, `one of ${names.join(', ')}${didYouMean(typed, names)}`);
  return found;
}
