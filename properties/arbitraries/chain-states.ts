import type { Run } from '../../oracles/run.ts';
import type { ChainState } from '../../oracles/subjects/mechanics.ts';
import type { ChainsOf } from './chains.ts';
import { rough } from './rough.ts';
import { roughChain } from './rough-chains.ts';
import { randomStart, strata } from './runs.ts';
import { simplerRuns } from './simpler-runs.ts';
import { StructuralArbitrary } from './structural.ts';

/** What kind of chains and states to draw. */
export interface ChainStatesOf extends ChainsOf {
  /** energies per site to draw from, as for runs */
  readonly energies?: readonly number[];
}

/** Random chains in random states like those that runs start from, but off the grid: on it, a force is often not rounded at all. */
export function chainStates(kind: ChainStatesOf): StructuralArbitrary<ChainState> {
  return new StructuralArbitrary<ChainState>((dice) => {
    const chain = roughChain(dice, kind);
    const state = randomStart(dice, chain, kind.energies ?? strata);
    const off = (x: Float64Array) => x.map((value) => rough(dice, value));
    return { chain, state: { ...state, q: off(state.q), p: off(state.p) } };
  }, simplerChainStates);
}

/** As runs are made smaller. */
export function* simplerChainStates({ chain, state }: ChainState): Generator<ChainState> {
  const still: Run = { chain, start: state, scheme: 'velocity-verlet', step: 1, steps: 1 };
  for (const simpler of simplerRuns(still)) yield { chain: simpler.chain, state: simpler.start };
}
