import type { AnyChain } from '../src/chain/chain.ts';
import { singularPlace } from '../src/chain/check-start.ts';
import { energy } from '../src/chain/energy.ts';
import type { State } from '../src/chain/state.ts';
import type { Outcome } from '../src/dynamics/flow.ts';
import { flowInPortions } from '../src/dynamics/portions.ts';
import { timeOf } from '../src/dynamics/whole-steps.ts';
import { InputError, renamed } from '../src/input-error.ts';
import { frequencyBound } from '../src/modes/frequency-bound.ts';
import { kineticTemperature, type ObservableName, observables, observation } from '../src/modes/observables.ts';
import type { Scheme } from '../src/schemes/scheme.ts';
import { type SchemeName, schemes } from '../src/schemes/schemes.ts';
import { stabilityLimit } from '../src/schemes/stability-limit.ts';
import { chainStart } from './chain-start.ts';
import type { Motion, Row } from './motion.ts';
import { oneOf } from './one-of.ts';
import type { SimulationOptions } from './simulation-options.ts';
import type { NamedSystem } from './system-file.ts';

const defaultScheme: SchemeName = 'srkn11b';

/** The motion of a chain as the options have it. @throws InputError naming the option */
export function chainMotion(given: NamedSystem<AnyChain>, options: SimulationOptions, saved: State | undefined): Motion {
  const { system, named } = given;
  const scheme = schemes[oneOf('--scheme', options.scheme ?? defaultScheme, Object.keys(schemes) as SchemeName[])];
  const names = (options.observe ?? [system.kind === 'chain' ? 'energy' : 'momentum']).map((name) =>
    oneOf('--observe', name, Object.keys(observables) as ObservableName[]),
  );
  const start = chainStart(given, options, saved);
  const { columns, values } = renamed(
    (argument) => (argument === 'observable' ? '--observe' : named(argument)),
    () => observation(system, names),
  );
  const { step } = options;
  checkStep(scheme, system, step);
  return {
    scheme: scheme.name,
    columns,
    *run(every, steps, row: Row) {
      let seen: { readonly state: State; readonly at: number } | undefined;
      const look = (state: State, at: number) => {
        seen = { state, at };
        row(at, values(state));
      };
      try {
        const { outcome, state } = yield* flowInPortions(system, start, scheme, step, every, steps, look);
        return outcome.kind === 'arrived'
          ? { kind: 'arrived', state, ...doubtOf(system, start, state) }
          : { kind: 'ended', why: farewell(outcome, system, step) };
      } catch (error) {
        // a step may end where the force was not asked for, outside the domain of a logarithm or root
        const place = error instanceof RangeError && seen !== undefined ? singularPlace(system, seen.state) : undefined;
        if (place === undefined || seen === undefined) throw error;
        return { kind: 'ended', why: notFinite(timeOf(seen.at, step), `, ${place}`) };
      }
    },
  };
}

/** A tenth of the energy gone or come is more than any step in use excuses: a pole that was stepped across, a step too long for so much energy. */
function doubtOf(system: AnyChain, start: State, end: State): { readonly doubt?: string } {
  if (system.kind !== 'chain') return {};
  const [before, after] = [energy(system, start), energy(system, end)];
  const kinetic = (state: State) => kineticTemperature(system, state) * system.sites;
  const size = Math.max(Math.abs(before), kinetic(start), kinetic(end));
  if (Math.abs(after - before) <= 0.1 * size) return {};
  return { doubt: `the energy went from ${before} to ${after}, and nothing takes or gives any: choose a smaller step` };
}

/** A step beyond the linear stability limit blows up, however small the amplitude. */
function checkStep(scheme: Scheme, chain: AnyChain, step: number): void {
  const [limit, omega] = [stabilityLimit(scheme), frequencyBound(chain)];
  if (!(step * omega < limit) && omega < Number.POSITIVE_INFINITY) {
    const reason = `${scheme.name} is linearly stable for step * omega < ${limit}, and this chain has frequencies omega up to ${omega}`;
    throw new InputError('--step', step, `less than ${limit / omega}, the stability limit (${reason})`);
  }
}

/** Why a run ended early, and what to do about it. */
function farewell(outcome: Exclude<Outcome, { kind: 'arrived' }>, { boundary, potential, pinning }: AnyChain, step: number): string {
  const time = timeOf(outcome.step, step);
  if (outcome.kind === 'left-domain') return `the chain left its domain at time ${time}, bond ${outcome.bond}: choose a lower energy`;
  // a formula that refuses a displacement leaves no site behind
  const written = typeof potential !== 'string' || pinning?.formula !== undefined;
  const site = outcome.site + (boundary === 'fixed' ? 1 : 0); // as the columns count
  return notFinite(time, written ? '' : `, site ${site}`);
}

const notFinite = (time: number, where: string) =>
  `the chain is not finite at time ${time}${where}: choose a smaller step or a lower energy`;
