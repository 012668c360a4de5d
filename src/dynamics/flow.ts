import { type AnyChain, checkSites } from '../chain/chain.ts';
import { bondWatch, isConfined } from '../chain/domain.ts';
import { type ChainParts, chainParts } from '../chain/parts.ts';
import { copyOf, type State } from '../chain/state.ts';
import type { Scheme } from '../schemes/scheme.ts';
import { checkSteps } from './check-steps.ts';
import { type Stepper, stepper } from './stepper.ts';

/** How a run ended: at its last stop, at a bond beyond its barrier, or at a number that is not finite. */
export type Outcome =
  | { readonly kind: 'arrived' }
  | { readonly kind: 'left-domain'; readonly step: number; readonly time: number; readonly bond: number; readonly lane: number }
  | { readonly kind: 'not-finite'; readonly step: number; readonly time: number; readonly site: number; readonly lane: number };

/** What is seen at a stop. The state is the live one: copy what is to be kept. */
export type Observer = (state: State, step: number) => void;

/**
 * Moves a copy of `start` along the chain with the scheme, and shows it to the observer at the given step numbers.
 *
 * The bits at a stop do not depend on the other stops. A chain whose bonds can break is watched at every step, unless its energy
 * lies so far below the lowest barrier (half of it) that no bond can reach it. A chain with coefficients per site has no energy and no
 * barriers: it is not watched, and ends where a number is not finite.
 *
 * @param stops step numbers, ascending whole numbers; 0 is the start
 * @param step h, in units of sqrt(m / chi)
 * @throws InputError when an argument cannot be used
 */
export function flow(
  chain: AnyChain,
  start: State,
  scheme: Scheme,
  step: number,
  stops: readonly number[],
  observe: Observer,
  parts: ChainParts = chainParts,
): Outcome {
  checkSites(chain, start);
  checkSteps(step, stops);
  const [state, before] = [copyOf(start), copyOf(start)];
  const advance = stepper(chain, scheme, step, state.lanes, parts);
  const guarded = chain.kind === 'chain' ? lanes(state).filter((lane) => !isConfined(chain, state, lane, 0.5)) : [];
  const watch = chain.kind === 'chain' ? bondWatch(chain) : () => -1;
  let done = 0;
  for (const stop of stops) {
    const outcome =
      guarded.length > 0 ? stepByStep(watch, state, advance, done, stop, step, guarded) : atOnce(state, before, advance, done, stop, step);
    if (outcome.kind !== 'arrived') return outcome;
    done = stop;
    observe(state, stop);
  }
  return { kind: 'arrived' };
}

const arrived: Outcome = { kind: 'arrived' };

function stepByStep(
  watch: ReturnType<typeof bondWatch>,
  state: State,
  advance: Stepper,
  from: number,
  to: number,
  h: number,
  guarded: readonly number[],
): Outcome {
  for (let step = from; ; step++) {
    const bad = firstNotFinite(state, step, h);
    if (bad !== undefined) return bad;
    const lane = guarded.find((lane) => watch(state, lane) >= 0);
    if (lane !== undefined) return { kind: 'left-domain', step, time: step * h, bond: watch(state, lane), lane };
    if (step === to) return arrived;
    attempt(advance, state, 1);
  }
}

/** Advances; a force that refuses a displacement because it is no longer a number leaves that number behind to be found. */
function attempt(advance: Stepper, state: State, steps: number): void {
  try {
    advance(state, steps);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    if (firstNotFinite(state, 0, 0) === undefined) state.q[0] = Number.NaN;
  }
}

/** Runs through, keeping the state of the last stop in `before`; only where a number is not finite at the end, runs again to find the first. */
function atOnce(state: State, before: State, advance: Stepper, from: number, to: number, h: number): Outcome {
  before.q.set(state.q);
  before.p.set(state.p);
  attempt(advance, state, to - from);
  if (firstNotFinite(state, to, h) === undefined) return arrived;
  for (let step = from; step <= to; step++) {
    const bad = firstNotFinite(before, step, h);
    if (bad !== undefined) return bad;
    attempt(advance, before, 1);
  }
  return firstNotFinite(state, to, h) as Outcome;
}

function firstNotFinite({ q, p, lanes }: State, step: number, h: number): Outcome | undefined {
  for (let i = 0; i < q.length; i++) {
    if (!Number.isFinite(q[i]) || !Number.isFinite(p[i])) {
      return { kind: 'not-finite', step, time: step * h, site: Math.floor(i / lanes), lane: i % lanes };
    }
  }
  return undefined;
}

function lanes(state: State): number[] {
  return Array.from({ length: state.lanes }, (_, lane) => lane);
}
