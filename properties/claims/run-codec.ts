import { z } from 'zod';
import type { Run, RunOf } from '../../oracles/run.ts';
import { type AnyChain, type SiteChainInput, siteChain } from '../../src/chain/chain.ts';
import { parsedAs } from '../../src/parsed-as.ts';
import { type SchemeName, schemes } from '../../src/schemes/schemes.ts';
import { chainSchema, chainText, decodedChain } from './chain-codec.ts';
import type { Codec } from './claim.ts';
import { decodedState, encodedState, stateSchema, stateText } from './state-codec.ts';

/** Scheme, step and number of steps, as every case that runs has them. */
export const stepping = {
  scheme: z.enum(Object.keys(schemes) as SchemeName[], `one of ${Object.keys(schemes).join(', ')}`),
  step: z.number('a finite number'),
  steps: z.int('a whole number').min(1, 'at least 1').max(10_000_000, 'at most 10000000'),
};
const schema = z.strictObject({ chain: chainSchema, start: stateSchema, ...stepping });

export const steppingText = ({ scheme, step, steps }: Pick<Run, 'scheme' | 'step' | 'steps'>): string =>
  `${steps} ${steps === 1 ? 'step' : 'steps'} of ${step} with ${scheme}`;

/** Runs as JSON, of whatever chains `decoded` reads. */
const codecOf = <C extends AnyChain>(decoded: (data: unknown) => C): Codec<RunOf<C>> => ({
  encode: ({ chain, start, ...rest }) => ({ chain, start: encodedState(start), ...rest }),
  decode: (data, argument) => {
    const parsed = parsedAs(schema, data, argument);
    const chain = decoded(parsed.chain);
    return { ...parsed, chain, start: decodedState(parsed.start, chain, `${argument}.start`) };
  },
  say: (run) => `${chainText(run.chain)}, ${stateText(run.start)}, ${steppingText(run)}`,
});

export const runCodec = codecOf(decodedChain);

export const siteRunCodec = codecOf((data) => siteChain(data as SiteChainInput));
