import type { AnyChain } from '../chain/chain.ts';
import { copyOf, type State } from '../chain/state.ts';
import type { Scheme } from '../schemes/scheme.ts';
import { flow, type Observer, type Outcome } from './flow.ts';

/** How a run in portions ended, and the last state that was whole. */
export interface Ending<S = State> {
  readonly outcome: Outcome;
  readonly state: S;
}

/** A flow from a state, seen at the given step numbers, with all but these fixed. */
export type FlowFrom<S> = (start: S, stops: readonly number[], observe: (state: S, step: number) => void) => Outcome;

/** Site updates and looks that a portion has at most: a few hundredths of a second, and few enough looks to wait for their reader. */
const limits = { sites: 2 ** 20, looks: 64 };

/**
 * {@link flow} for long runs: looks at every `every`-th step from 0 to `last`, without a list of them all, and pauses between portions,
 * where it gives the number of steps done. The bits do not depend on the portions.
 *
 * @throws InputError when an argument cannot be used
 */
export function flowInPortions(
  chain: AnyChain,
  start: State,
  scheme: Scheme,
  step: number,
  every: number,
  last: number,
  observe: Observer,
): Generator<number, Ending> {
  const from = (state: State, stops: readonly number[], look: Observer) => flow(chain, state, scheme, step, stops, look);
  return inPortions(from, copyOf, start, step, every, last, observe);
}

/** The same of any flow. */
export function* inPortions<S extends { readonly sites: number }>(
  flowFrom: FlowFrom<S>,
  copy: (state: S) => S,
  start: S,
  step: number,
  every: number,
  last: number,
  observe: (state: S, step: number) => void,
): Generator<number, Ending<S>> {
  const longest = Math.max(1, Math.floor(limits.sites / start.sites));
  const atStart = flowFrom(start, [0], observe);
  let state = start;
  if (atStart.kind !== 'arrived') return { outcome: atStart, state };
  for (let from = 0; from < last; ) {
    const looks = looksBetween(from, Math.min(last, from + longest), every);
    const to = looks.length === limits.looks ? (looks.at(-1) as number) : Math.min(last, from + longest);
    const stops = looks.at(-1) === to ? looks : [...looks, to];
    const onward = (seen: S, since: number) => {
      if ((from + since) % every === 0) observe(seen, from + since);
      if (from + since === to) state = copy(seen);
    };
    const ended = flowFrom(
      state,
      stops.map((stop) => stop - from),
      onward,
    );
    if (ended.kind !== 'arrived') {
      const reached = from + ended.step;
      return { outcome: { ...ended, step: reached, time: reached * step }, state };
    }
    from = to;
    yield to;
  }
  return { outcome: { kind: 'arrived' }, state };
}

/** The first multiples of `every` after `from`, up to `to`. */
function looksBetween(from: number, to: number, every: number): number[] {
  const first = (Math.floor(from / every) + 1) * every;
  const count = Math.max(0, Math.min(limits.looks, Math.floor((to - first) / every) + 1));
  return Array.from({ length: count }, (_, i) => first + i * every);
}
