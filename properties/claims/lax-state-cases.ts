import type { ChainState } from '../../oracles/subjects/mechanics.ts';
import { simplerChainStates } from '../arbitraries/chain-states.ts';
import { type LaxRegime, laxRegimes, laxStates } from '../arbitraries/lax-states.ts';
import { drawn } from '../arbitraries/structural.ts';
import { chainStateCodec } from './chain-state-cases.ts';
import type { Cases } from './claim.ts';

/** Chains that have a Lax matrix, in states of every kind of spectrum. */
export const laxStateCases: Cases<ChainState> = {
  draw: (regime, seed, oracle, index) => drawn(laxStates(regime as LaxRegime), seed, `${oracle}/${regime}`, index),
  regimes: laxRegimes,
  simpler: simplerChainStates,
  codec: chainStateCodec,
};
