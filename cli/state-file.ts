import { z } from 'zod';
import { bitsOf, fromBits } from '../src/chain/bits.ts';
import { canonicalJson } from '../src/chain/canonical-json.ts';
import { type State, state } from '../src/chain/state.ts';
import { InputError, renamed } from '../src/input-error.ts';
import { parsedAs } from '../src/parsed-as.ts';
import { type SpinState, spinState } from '../src/spins/spin-state.ts';
import { numberText } from './csv.ts';
import { readJson } from './files.ts';
import { type NamedSystem, type System, systemFrom } from './system-file.ts';

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
    spins: z.unknown().optional(),
  },
  'an object with q and p, or with spins',
);

const bitwise = z.strictObject(
  {
    bits: z.array(z.string('16 hexadecimal digits').regex(/^[0-9a-f]{16}$/, '16 hexadecimal digits'), 'an array'),
    decimal: z.array(z.string('a number as text'), 'an array').optional(),
  },
  'an array of numbers, or {"bits": [...], "decimal": [...]}',
);

/** How a saved state came about; a reader needs only the state and its system, which stands there as `chain` whatever its kind. */
export interface Reached {
  readonly chain: System;
  readonly scheme: string;
  readonly step: number;
  readonly time: number;
}

/** A state with its system as a file's text: bits, which count, beside decimal text, which people read. */
export function stateText(state: State | SpinState, reached: Reached): string {
  const encoded = (x: Float64Array) => ({ bits: Array.from(x, bitsOf), decimal: Array.from(x, numberText) });
  const numbers = 'spins' in state ? { spins: encoded(state.spins) } : { q: encoded(state.q), p: encoded(state.p) };
  return `${canonicalJson({ format: stateFormat, ...reached, ...numbers }, 2)}\n`;
}

/** A state from a file, and the system it was saved with, if any. */
export interface SavedState {
  readonly state: State | SpinState;
  readonly from: NamedSystem | undefined;
}

/** @throws InputError for a file that cannot be read, that is not JSON, or that does not hold a state */
export function readState(file: string, argument: string): SavedState {
  const data = readJson(file, argument);
  const parsed = parsedAs(schema, data, file);
  const { q, p, spins, chain } = parsed;
  if (spins !== undefined && (q !== undefined || p !== undefined))
    throw new InputError(`${file}.spins`, spins, 'q and p, or spins: not both');
  return {
    state: renamed(
      (name) => `${file}.${name}`,
      () => (spins === undefined ? state(numbersOf(q, 'q'), numbersOf(p, 'p')) : spinState(numbersOf(spins, 'spins'))),
    ),
    from: chain === undefined ? undefined : systemFrom(chain, `${file}.chain`),
  };
}

/** Decimal numbers, or bits with decimal text that must say the same. */
function numbersOf(data: unknown, name: string): number[] {
  if (Array.isArray(data)) {
    const bad = data.findIndex((x) => typeof x !== 'number');
    if (bad >= 0) throw new InputError(`${name}[${bad}]`, data[bad], 'a finite number');
    return data;
  }
  const { bits, decimal } = parsedAs(bitwise, data, name);
  if (decimal !== undefined && decimal.length !== bits.length)
    throw new InputError(`${name}.decimal`, `${decimal.length} numbers`, `${bits.length}, as many as bits, or none`);
  return bits.map((digits, i) => {
    const value = fromBits(digits);
    if (decimal !== undefined && !Object.is(Number(decimal[i]), value))
      throw new InputError(`${name}.decimal[${i}]`, decimal[i], `${numberText(value)}, as the bits ${digits} say`);
    return value;
  });
}
