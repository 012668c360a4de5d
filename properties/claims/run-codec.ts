import { z } from 'zod';
import type { Run } from '../../oracles/run.ts';
import { bitsOf, fromBits } from '../../src/chain/bits.ts';
import { bondCount, type Chain, type ChainInput, chain as chainOf } from '../../src/chain/chain.ts';
import type { CoefficientName } from '../../src/chain/potential.ts';
import { potentials } from '../../src/chain/potentials.ts';
import { type State, state } from '../../src/chain/state.ts';
import { InputError } from '../../src/input-error.ts';
import { inputErrorOf } from '../../src/input-error-of-zod.ts';
import { type SchemeName, schemes } from '../../src/schemes/schemes.ts';
import type { Codec } from './claim.ts';

const hex = z.string().regex(/^[0-9a-f]{16}$/, '16 hexadecimal digits');
const numbers = z.strictObject({ bits: z.array(hex), decimal: z.array(z.string()) });
const schema = z.strictObject({
  chain: z.looseObject({}, 'a chain'),
  start: z.strictObject({ q: numbers, p: numbers, lanes: z.int().min(1) }),
  scheme: z.enum(Object.keys(schemes) as SchemeName[], `one of ${Object.keys(schemes).join(', ')}`),
  step: z.number('a finite number'),
  steps: z.int('a whole number').min(1, 'at least 1').max(10_000_000, 'at most 10000000'),
});

/** Runs as JSON: the state as bits, which count, beside decimal text, which people read and which must say the same. */
export const runCodec: Codec<Run> = {
  encode: ({ chain, start, ...rest }) => ({ chain, start: encodedState(start), ...rest }),
  decode: (data, argument) => {
    const parsed = schema.safeParse(data);
    if (!parsed.success) throw inputErrorOf(parsed.error, data, argument);
    const { chain, start, ...rest } = parsed.data;
    const run = { chain: chainOf(chain as ChainInput), start: decodedState(start, `${argument}.start`), ...rest };
    if (run.start.sites !== run.chain.sites)
      throw new InputError(`${argument}.start.sites`, run.start.sites, `${run.chain.sites}, as the chain has`);
    return run;
  },
  say: ({ chain, start, scheme, step, steps }) =>
    `the ${chain.potential} chain of ${chain.sites} ${chain.sites === 1 ? 'site' : 'sites'} (${chain.boundary}), ${coefficients(chain)}, ` +
    `q = ${list(start.q)}, p = ${list(start.p)}, ${steps} ${steps === 1 ? 'step' : 'steps'} of ${step} with ${scheme}`,
};

const letters = { stiffness: 'chi', alpha: 'alpha', beta: 'beta' } as const;

/** The coefficients that the potential has, by their letters. */
function coefficients(chain: Chain): string {
  const names: readonly CoefficientName[] = potentials[chain.potential].coefficients;
  return `${names.map((name) => `${letters[name]} = ${list([chain[name]].flat())}`).join(', ')} (${bondCount(chain)} bonds)`;
}

function list(values: ArrayLike<number>): string {
  const all = Array.from(values, String);
  return all.length === 1 ? (all[0] as string) : `(${all.length > 12 ? [...all.slice(0, 12), '...'].join(', ') : all.join(', ')})`;
}

function encodedState({ q, p, lanes }: State): z.infer<typeof schema>['start'] {
  const encoded = (x: Float64Array) => ({
    bits: Array.from(x, bitsOf),
    decimal: Array.from(x, (v) => (Object.is(v, -0) ? '-0' : String(v))),
  });
  return { q: encoded(q), p: encoded(p), lanes };
}

function decodedState({ q, p, lanes }: z.infer<typeof schema>['start'], argument: string): State {
  const decoded = (name: string, { bits, decimal }: z.infer<typeof numbers>) =>
    bits.map((digits, i) => {
      const value = fromBits(digits);
      if (!Object.is(Number(decimal[i]), value))
        throw new InputError(`${argument}.${name}.decimal[${i}]`, decimal[i], `${value}, as the bits ${digits} say`);
      return value;
    });
  return state(decoded('q', q), decoded('p', p), lanes);
}
