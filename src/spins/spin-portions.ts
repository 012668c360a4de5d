import { type Ending, inPortions } from '../dynamics/portions.ts';
import type { SpinChain } from './spin-chain.ts';
import { type SpinObserver, spinFlow } from './spin-flow.ts';
import type { SpinScheme } from './spin-scheme.ts';
import type { SpinState } from './spin-state.ts';

/**
 * {@link spinFlow} for long runs: looks at every `every`-th step from 0 to `last`, and pauses between portions, where it gives the number of
 * steps done. The bits do not depend on the portions.
 *
 * @throws InputError when an argument cannot be used
 */
export function spinFlowInPortions(
  chain: SpinChain,
  start: SpinState,
  scheme: SpinScheme,
  step: number,
  every: number,
  last: number,
  observe: SpinObserver,
): Generator<number, Ending<SpinState>> {
  const from = (state: SpinState, stops: readonly number[], look: SpinObserver) => spinFlow(chain, state, scheme, step, stops, look);
  return inPortions(from, copyOf, start, step, every, last, observe);
}

const copyOf = ({ sites, spins }: SpinState): SpinState => ({ sites, spins: spins.slice() });
