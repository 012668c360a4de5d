import type { AnyChain } from '../chain/chain.ts';
import { copyOf, type State } from '../chain/state.ts';
import type { Scheme } from '../schemes/scheme.ts';
import { flow, type Observer, type Outcome } from './flow.ts';

/** How a run in portions ended, and the last state that was whole. */
export interface Ending {
  readonly outcome: Outcome;
  readonly state: State;
}

/** Site updates and looks that a portion has at most: a few hundredths of a second, and few enough looks to wait for their reader. */
const limits = { sites: 2 ** 20, looks: 64 };

/**
 * {@link flow} for long runs: looks at every `every`-th step from 0 to `last`, without a list of them all, and pauses between portions,
 * where it gives the number of steps done. The bits do not depend on the portions.
 *
 * @throws InputError when an argument cannot be used
 */
export function* flowInPortions(
  chain: AnyChain,
  start: State,
  scheme: Scheme,
  step: number,
  every: number,
  last: number,
  observe: Observer,
): Generator<number, Ending> {
  const longest = Math.max(1, Math.floor(limits.sites / chain.sites));
  const atStart = flow(chain, start, scheme, step, [0], observe);
  let state = start;
  if (atStart.kind !== 'arrived') return { outcome: atStart, state };
  for (let from = 0; from < last; ) {
    const looks = looksBetween(from, Math.min(last, from + longest), every);
    const to = looks.length === limits.looks ? (looks.at(-1) as number) : Math.min(last, from + longest);
    const stops = looks.at(-1) === to ? looks : [...looks, to];
    const onward = (seen: State, since: number) => {
      if ((from + since) % every === 0) observe(seen, from + since);
      if (from + since === to) state = copyOf(seen);
    };
    const outcome = flow(
      chain,
      state,
      scheme,
      step,
      stops.map((stop) => stop - from),
      onward,
    );
    if (outcome.kind !== 'arrived') {
      const reached = from + outcome.step;
      return { outcome: { ...outcome, step: reached, time: reached * step }, state };
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
