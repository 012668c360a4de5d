import type { State } from '../src/chain/state.ts';
import { wholeSteps } from '../src/dynamics/whole-steps.ts';
import { InputError } from '../src/input-error.ts';
import type { SpinState } from '../src/spins/spin-state.ts';
import { chainMotion } from './chain-simulation.ts';
import type { Motion } from './motion.ts';
import { referenceMotion } from './reference-motion.ts';
import { checkTogether, type SimulationOptions } from './simulation-options.ts';
import { spinMotion } from './spin-simulation.ts';
import { readState } from './state-file.ts';
import type { NamedSystem, System } from './system-file.ts';
import { chainNames, systemOfOptions } from './system-of-options.ts';

/** A run, ready to go. */
export interface Simulation extends Motion {
  readonly system: System;
  readonly step: number;
  /** steps of the whole run */
  readonly steps: number;
  /** steps from row to row */
  readonly every: number;
}

/** @throws InputError naming the option, its value and what is allowed */
export function simulationOf(options: SimulationOptions): Simulation {
  checkTogether(options);
  const { step, time, observe = [] } = options;
  const twice = observe.find((name, i) => observe.indexOf(name) < i);
  if (twice !== undefined) throw new InputError('--observe', twice, 'each name once');
  if (!(step > 0)) throw new InputError('--step', step, 'a positive number');
  const saved = options.start === undefined ? undefined : readState(options.start, '--start');
  const given = systemOfOptions(options) ?? saved?.from;
  if (given === undefined) {
    const allowed = `one of ${chainNames.join(', ')}, or an expression in --bond, or a system in a file: --system FILE`;
    throw new InputError('--chain', undefined, allowed);
  }
  const motion = motionOf(given, options, saved?.state);
  const steps = wholeSteps('--time', atLeast('--time', time, 0), step);
  const every =
    options.every === undefined
      ? Math.max(1, Math.round(steps / 1000))
      : wholeSteps('--every', atLeast('--every', options.every, step), step);
  return { ...motion, system: given.system, step, steps, every };
}

function motionOf({ system, named }: NamedSystem, options: SimulationOptions, saved: State | SpinState | undefined): Motion {
  if (saved !== undefined && saved.sites !== system.sites)
    throw new InputError('--start', `${saved.sites} sites`, `a state of ${system.sites} sites, as the system has`);
  const { digits } = options;
  if (system.kind === 'spins') {
    if (saved !== undefined && !('spins' in saved)) throw new InputError('--start', 'q and p', 'spins, as the system has');
    return digits === undefined
      ? spinMotion({ system, named }, options, saved)
      : referenceMotion({ system, named }, { ...options, digits }, saved);
  }
  if (saved !== undefined && 'spins' in saved) throw new InputError('--start', 'spins', 'q and p, as the system has');
  return digits === undefined
    ? chainMotion({ system, named }, options, saved)
    : referenceMotion({ system, named }, { ...options, digits }, saved);
}

function atLeast(option: string, value: number, low: number): number {
  if (!(value >= low)) throw new InputError(option, value, low === 0 ? '0 or more' : `at least one step, ${low}`);
  return value;
}
