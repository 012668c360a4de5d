import { z } from 'zod';
import { bitsOf, fromBits } from '../src/chain/bits.ts';
import { canonicalJson } from '../src/chain/canonical-json.ts';
import { type Chain, type ChainInput, chain as chainOf } from '../src/chain/chain.ts';
import { type State, state } from '../src/chain/state.ts';
import { InputError, renamed } from '../src/input-error.ts';
import { inputErrorOf } from '../src/input-error-of-zod.ts';
import { numberText } from './csv.ts';
import { readJson } from './files.ts';

export const stateFormat = 'tsingou.state/1';

const schema = z.strictObject(
  {
    format: z.literal(stateFormat, `the format "${stateFormat}"`).default(stateFormat),
    chain: z.unknown().optional(),
    scheme: z.string('the name of a scheme').optional(),
    step: z.number('a finite number').optional(),
    time: z.number('a finite number').optional(),
    q: z.unknown().optional(),
    p: z.unknown().optional(),
  },
  'an object with q and p',
);

const bitwise = z.strictObject(
  {
    bits: z.array(z.string('16 hexadecimal digits').regex(/^[0-9a-f]{16}$/, '16 hexadecimal digits'), 'an array'),
    decimal: z.array(z.string('a number as text'), 'an array').optional(),
  },
  'an array of numbers, or {"bits": [...], "decimal": [...]}',
);

/** How a saved state came about; a reader needs only the state and its chain. */
export interface Reached {
  readonly chain: Chain;
  readonly scheme: string;
  readonly step: number;
  readonly time: number;
}

/** A state with its chain as a file's text: bits, which count, beside decimal text, which people read. */
export function stateText({ q, p }: State, reached: Reached): string {
  const encoded = (x: Float64Array) => ({ bits: Array.from(x, bitsOf), decimal: Array.from(x, numberText) });
  return `${canonicalJson({ format: stateFormat, ...reached, q: encoded(q), p: encoded(p) }, 2)}\n`;
}

/**
 * A state from a file, and the chain it was saved with, if any.
 *
 * @throws InputError for a file that cannot be read, that is not JSON, or that does not hold a state
 */
export function readState(file: string, argument: string): { readonly state: State; readonly chain: Chain | undefined } {
  const data = readJson(file, argument);
  const parsed = schema.safeParse(data);
  if (!parsed.success) throw inputErrorOf(parsed.error, data, file);
  const { q, p, chain } = parsed.data;
  return {
    state: renamed(
      (name) => `${file}.${name}`,
      () => state(numbersOf(q, 'q'), numbersOf(p, 'p')),
    ),
    chain: chain === undefined ? undefined : chainFrom(chain, `${file}.chain`),
  };
}

/** A chain from JSON data; `name` is how the user knows these data. */
export function chainFrom(data: unknown, name: string): Chain {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new InputError(name, data, 'a chain as a JSON object');
  return renamed(
    (argument) => argument.replace(/^chain/, () => name),
    () => chainOf(data as ChainInput),
  );
}

/** Decimal numbers, or bits with decimal text that must say the same. */
function numbersOf(data: unknown, name: string): number[] {
  if (Array.isArray(data)) {
    const bad = data.findIndex((x) => typeof x !== 'number');
    if (bad >= 0) throw new InputError(`${name}[${bad}]`, data[bad], 'a finite number');
    return data;
  }
  const parsed = bitwise.safeParse(data);
  if (!parsed.success) throw inputErrorOf(parsed.error, data, name);
  const { bits, decimal } = parsed.data;
  if (decimal !== undefined && decimal.length !== bits.length)
    throw new InputError(`${name}.decimal`, `${decimal.length} numbers`, `${bits.length}, as many as bits, or none`);
  return bits.map((digits, i) => {
    const value = fromBits(digits);
    if (decimal !== undefined && !Object.is(Number(decimal[i]), value))
      throw new InputError(`${name}.decimal[${i}]`, decimal[i], `${numberText(value)}, as the bits ${digits} say`);
    return value;
  });
}
