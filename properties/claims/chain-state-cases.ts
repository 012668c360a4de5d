import { z } from 'zod';
import type { ChainState } from '../../oracles/subjects/mechanics.ts';
import type { PotentialName } from '../../src/chain/potentials.ts';
import { inputErrorOf } from '../../src/input-error-of-zod.ts';
import { type ChainStatesOf, chainStates } from '../arbitraries/chain-states.ts';
import { drawn } from '../arbitraries/structural.ts';
import { chainSchema, chainText, decodedChain } from './chain-codec.ts';
import type { Cases, Codec } from './claim.ts';
import { everyPotential } from './run-cases.ts';
import { decodedState, encodedState, stateSchema, stateText } from './state-codec.ts';

const schema = z.strictObject({ chain: chainSchema, state: stateSchema });

const codec: Codec<ChainState> = {
  encode: ({ chain, state }) => ({ chain, state: encodedState(state) }),
  decode: (data, argument) => {
    const parsed = schema.safeParse(data);
    if (!parsed.success) throw inputErrorOf(parsed.error, data, argument);
    const chain = decodedChain(parsed.data.chain);
    return { chain, state: decodedState(parsed.data.state, chain, `${argument}.state`) };
  },
  say: ({ chain, state }) => `${chainText(chain)}, ${stateText(state)}`,
};

/** Random chains in random states, one regime per potential. */
export function chainStateCases(kind: Omit<ChainStatesOf, 'potential'>): Cases<ChainState> {
  return {
    draw: (regime, seed, oracle, index) =>
      drawn(chainStates({ ...kind, potential: regime as PotentialName }), seed, `${oracle}/${regime}`, index),
    regimes: everyPotential,
    simpler: (c) => chainStates({ ...kind, potential: c.chain.potential }).simpler(c),
    codec,
  };
}
