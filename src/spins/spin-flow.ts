import { checkSteps } from '../dynamics/check-steps.ts';
import type { Outcome } from '../dynamics/flow.ts';
import { LARGEST_ANGLE } from '../elementary/sin-cos.ts';
import { InputError } from '../input-error.ts';
import { coefficientValue } from '../schemes/scheme.ts';
import { type SpinParts, spinParts } from './parts.ts';
import { couplingAt, fieldAt, type SpinChain } from './spin-chain.ts';
import type { SpinScheme } from './spin-scheme.ts';
import { checkSpinSites, checkUnit, type SpinState } from './spin-state.ts';
import { type SpinStepper, spinStepper } from './spin-stepper.ts';

/** How a run of spins ended; there is one realisation, lane 0. */
export type SpinOutcome = Exclude<Outcome, { kind: 'left-domain' }>;

/** What is seen at a stop. The state is the live one: copy what is to be kept. */
export type SpinObserver = (state: SpinState, step: number) => void;

/** The states at the stops that were reached, and how the run ended. */
export interface SpinTrajectory {
  readonly states: readonly SpinState[];
  readonly outcome: SpinOutcome;
}

/**
 * Moves a copy of `start` along the ring with the scheme, and shows it to the observer at the given step numbers.
 *
 * The bits at a stop do not depend on the other stops, nor on whether a run goes on from a state or passes through it.
 *
 * @param step h, in units of one over the coupling's; not 0
 * @param stops step numbers, ascending whole numbers; 0 is the start
 * @throws InputError when an argument cannot be used; also for a step in which a spin turns by more than 2^20
 */
export function spinFlow(
  chain: SpinChain,
  start: SpinState,
  scheme: SpinScheme,
  step: number,
  stops: readonly number[],
  observe: SpinObserver,
  parts: SpinParts = spinParts,
): SpinOutcome {
  checkArguments(chain, start, scheme, step, stops);
  const state = { sites: start.sites, spins: start.spins.slice() };
  const advance = spinStepper(chain, scheme, step, parts);
  let done = 0;
  for (const stop of stops) {
    const before = state.spins.slice();
    attempt(advance, state.spins, stop - done);
    if (firstNotFinite(state.spins) >= 0) return lost(advance, before, done, step);
    done = stop;
    observe(state, stop);
  }
  return { kind: 'arrived' };
}

/** {@link spinFlow} with every stop kept. */
export function spinTrajectory(
  chain: SpinChain,
  start: SpinState,
  scheme: SpinScheme,
  step: number,
  stops: readonly number[],
  parts: SpinParts = spinParts,
): SpinTrajectory {
  const states: SpinState[] = [];
  const keep = ({ sites, spins }: SpinState) => void states.push({ sites, spins: spins.slice() });
  const outcome = spinFlow(chain, start, scheme, step, stops, keep, parts);
  return { states, outcome };
}

const firstNotFinite = (spins: Float64Array): number => spins.findIndex((x) => !Number.isFinite(x));

/** Advances; an angle that has become too large for a sine, or no number, leaves a number that is not finite behind to be found. */
function attempt(advance: SpinStepper, spins: Float64Array, steps: number): void {
  try {
    advance(spins, steps);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    if (firstNotFinite(spins) < 0) spins[0] = Number.NaN;
  }
}

/** Goes again through the steps from the last stop to find the first after which a number was not finite. */
function lost(advance: SpinStepper, spins: Float64Array, from: number, h: number): SpinOutcome {
  let step = from;
  for (; firstNotFinite(spins) < 0; step++) attempt(advance, spins, 1);
  return { kind: 'not-finite', step, time: step * h, site: Math.floor(firstNotFinite(spins) / 3), lane: 0 };
}

function checkArguments(chain: SpinChain, start: SpinState, scheme: SpinScheme, step: number, stops: readonly number[]): void {
  checkSpinSites(chain, start);
  checkUnit(start);
  checkSteps(step, stops);
  const fastest = fastestTurn(chain) * Math.max(...scheme.lengths.map((text) => Math.abs(coefficientValue(text))));
  if (!(fastest * Math.abs(step) <= LARGEST_ANGLE))
    throw new InputError('step', step, `a step in which no spin turns by more than ${LARGEST_ANGLE}: at most ${LARGEST_ANGLE / fastest}`);
}

/** A bound on |omega_x| and on |eps_b| |S_b + S_{b+1}|, with room for rounding. */
function fastestTurn(chain: SpinChain): number {
  let fastest = 0;
  for (let x = 0; x < chain.sites; x++) {
    const [a, b, c] = fieldAt(chain, x);
    fastest = Math.max(fastest, Math.abs(a) + Math.abs(b) + Math.abs(c), 2.5 * Math.abs(couplingAt(chain, x)));
  }
  return fastest;
}
