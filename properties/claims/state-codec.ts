import { z } from 'zod';
import { bitsOf, fromBits } from '../../src/chain/bits.ts';
import type { AnyChain } from '../../src/chain/chain.ts';
import { type State, state } from '../../src/chain/state.ts';
import { InputError } from '../../src/input-error.ts';
import { listText } from './chain-codec.ts';

const hex = z.string().regex(/^[0-9a-f]{16}$/, '16 hexadecimal digits');
/** Numbers as bits, which count, beside decimal text, which people read and which must say the same. */
export const numbersSchema = z.strictObject({ bits: z.array(hex), decimal: z.array(z.string()) });

export function encodedNumbers(x: Float64Array): z.infer<typeof numbersSchema> {
  return { bits: Array.from(x, bitsOf), decimal: Array.from(x, (v) => (Object.is(v, -0) ? '-0' : String(v))) };
}

/** @throws InputError where bits and text differ */
export function decodedNumbers({ bits, decimal }: z.infer<typeof numbersSchema>, argument: string): number[] {
  return bits.map((digits, i) => {
    const value = fromBits(digits);
    if (!Object.is(Number(decimal[i]), value))
      throw new InputError(`${argument}.decimal[${i}]`, decimal[i], `${value}, as the bits ${digits} say`);
    return value;
  });
}

/** A state as numbers. */
export const stateSchema = z.strictObject({ q: numbersSchema, p: numbersSchema, lanes: z.int().min(1) });

export function encodedState({ q, p, lanes }: State): z.infer<typeof stateSchema> {
  return { q: encodedNumbers(q), p: encodedNumbers(p), lanes };
}

/** @throws InputError where bits and text differ, or the sites are not those of the chain */
export function decodedState({ q, p, lanes }: z.infer<typeof stateSchema>, chain: AnyChain, argument: string): State {
  const result = state(decodedNumbers(q, `${argument}.q`), decodedNumbers(p, `${argument}.p`), lanes);
  if (result.sites !== chain.sites) throw new InputError(argument, `${result.sites} sites`, `${chain.sites}, as the chain has`);
  return result;
}

export const stateText = ({ q, p }: State): string => `q = ${listText(q)}, p = ${listText(p)}`;
