import { z } from 'zod';
import type { ChainState } from '../../oracles/subjects/mechanics.ts';
import { parsedAs } from '../../src/parsed-as.ts';
import { type ChainStatesOf, chainStates, simplerChainStates } from '../arbitraries/chain-states.ts';
import { drawn } from '../arbitraries/structural.ts';
import { everySystem, type SystemName } from '../arbitraries/system-names.ts';
import { chainSchema, chainText, decodedChain } from './chain-codec.ts';
import type { Cases, Codec } from './claim.ts';
import { decodedState, encodedState, stateSchema, stateText } from './state-codec.ts';

const schema = z.strictObject({ chain: chainSchema, state: stateSchema });

/** A chain and a state of it as JSON. */
export const chainStateCodec: Codec<ChainState> = {
  encode: ({ chain, state }) => ({ chain, state: encodedState(state) }),
  decode: (data, argument) => {
    const parsed = parsedAs(schema, data, argument);
    const chain = decodedChain(parsed.chain);
    return { chain, state: decodedState(parsed.state, chain, `${argument}.state`) };
  },
  say: ({ chain, state }) => `${chainText(chain)}, ${stateText(state)}`,
};

/** Random chains in random states, one regime per kind of chain. */
export function chainStateCases(kind: Omit<ChainStatesOf, 'system'>): Cases<ChainState> {
  return {
    draw: (regime, seed, oracle, index) =>
      drawn(chainStates({ ...kind, system: regime as SystemName }), seed, `${oracle}/${regime}`, index),
    regimes: everySystem,
    simpler: simplerChainStates,
    codec: chainStateCodec,
  };
}
