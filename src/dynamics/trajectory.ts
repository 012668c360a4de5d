import type { AnyChain } from '../chain/chain.ts';
import { type ChainParts, chainParts } from '../chain/parts.ts';
import { copyOf, type State } from '../chain/state.ts';
import type { Scheme } from '../schemes/scheme.ts';
import { flow, type Outcome } from './flow.ts';

/** The states at the stops that were reached, and how the run ended. */
export interface Trajectory {
  readonly states: readonly State[];
  readonly outcome: Outcome;
}

/** {@link flow} with every stop kept. */
export function trajectory(
  chain: AnyChain,
  start: State,
  scheme: Scheme,
  step: number,
  stops: readonly number[],
  parts: ChainParts = chainParts,
): Trajectory {
  const states: State[] = [];
  const outcome = flow(chain, start, scheme, step, stops, (state) => void states.push(copyOf(state)), parts);
  return { states, outcome };
}
