import { z } from 'zod';
import type { SpinRun } from '../../oracles/spins/spin-run.ts';
import type { SpinChainState } from '../../oracles/subjects/spin-mechanics.ts';
import { InputError } from '../../src/input-error.ts';
import { parsedAs } from '../../src/parsed-as.ts';
import { isVector, type SpinChain, type SpinChainInput, spinChain } from '../../src/spins/spin-chain.ts';
import { type SpinSchemeName, spinSchemes } from '../../src/spins/spin-scheme.ts';
import { type SpinState, spinState } from '../../src/spins/spin-state.ts';
import { chainSchema, listText } from './chain-codec.ts';
import type { Codec } from './claim.ts';
import { decodedNumbers, encodedNumbers, numbersSchema } from './state-codec.ts';

const spinStateSchema = z.strictObject({ spins: numbersSchema });

/** Rings of spins as JSON. Shortest texts of doubles: they read back to the same bits. */
export const spinChainCodec: Codec<SpinChain> = {
  encode: (chain) => chain,
  decode: (data) => spinChain(data as SpinChainInput),
  say: ({ sites, field, coupling }) =>
    `the ring of ${sites} spins, omega = ${isVector(field) ? listText(field) : `(${field.map(listText).join(', ')})`}, eps = ${listText([coupling].flat())}`,
};

const encodedSpins = ({ spins }: SpinState): z.infer<typeof spinStateSchema> => ({ spins: encodedNumbers(spins) });

function decodedSpins({ spins }: z.infer<typeof spinStateSchema>, chain: SpinChain, argument: string): SpinState {
  const state = spinState(decodedNumbers(spins, `${argument}.spins`));
  if (state.sites !== chain.sites) throw new InputError(argument, `${state.sites} sites`, `${chain.sites}, as the ring has`);
  return state;
}

const spinsText = ({ spins }: SpinState): string => `S = ${listText(spins)}`;

const runSchema = z.strictObject({
  chain: chainSchema,
  start: spinStateSchema,
  scheme: z.enum(Object.keys(spinSchemes) as SpinSchemeName[], `one of ${Object.keys(spinSchemes).join(', ')}`),
  step: z.number('a finite number'),
  steps: z.int('a whole number').min(1, 'at least 1').max(10_000_000, 'at most 10000000'),
});

/** Runs of spins as JSON. */
export const spinRunCodec: Codec<SpinRun> = {
  encode: ({ chain, start, ...rest }) => ({ chain, start: encodedSpins(start), ...rest }),
  decode: (data, argument) => {
    const parsed = parsedAs(runSchema, data, argument);
    const chain = spinChainCodec.decode(parsed.chain, argument);
    return { ...parsed, chain, start: decodedSpins(parsed.start, chain, `${argument}.start`) };
  },
  say: ({ chain, start, scheme, step, steps }) =>
    `${spinChainCodec.say(chain)}, ${spinsText(start)}, ${steps} ${steps === 1 ? 'step' : 'steps'} of ${step} with ${scheme}`,
};

const chainStateSchema = z.strictObject({ chain: chainSchema, state: spinStateSchema });

/** Rings of spins in a state as JSON. */
export const spinChainStateCodec: Codec<SpinChainState> = {
  encode: ({ chain, state }) => ({ chain, state: encodedSpins(state) }),
  decode: (data, argument) => {
    const parsed = parsedAs(chainStateSchema, data, argument);
    const chain = spinChainCodec.decode(parsed.chain, argument);
    return { chain, state: decodedSpins(parsed.state, chain, `${argument}.state`) };
  },
  say: ({ chain, state }) => `${spinChainCodec.say(chain)}, ${spinsText(state)}`,
};
