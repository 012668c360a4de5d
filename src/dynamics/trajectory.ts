import type { AnyChain } from '../chain/chain.ts';
import { type ChainParts, chainParts } from '../chain/parts.ts';
import type { State } from '../chain/state.ts';
import type { Scheme } from '../schemes/scheme.ts';
import { flow, type Outcome } from './flow.ts';

/** The states at the stops that were reached, and how the run ended. */
export interface Trajectory {
  readonly states: readonly State[];
  readonly outcome: Outcome;
}

/** {@link flow} with every stop kept, the states side by side in one buffer: an allocation for each would cost more than the steps between. */
export function trajectory(
  chain: AnyChain,
  start: State,
  scheme: Scheme,
  step: number,
  stops: readonly number[],
  parts: ChainParts = chainParts,
): Trajectory {
  const size = start.q.length;
  const numbers = new Float64Array(2 * size * stops.length);
  const states: State[] = [];
  const kept = (from: Float64Array, place: number) => {
    const copy = numbers.subarray(place, place + size);
    copy.set(from);
    return copy;
  };
  const keep = (state: State) => {
    const place = 2 * size * states.length;
    states.push({ ...state, q: kept(state.q, place), p: kept(state.p, place + size) });
  };
  return { outcome: flow(chain, start, scheme, step, stops, keep, parts), states };
}
