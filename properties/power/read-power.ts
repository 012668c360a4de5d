import { z } from 'zod';
import { numberFromJson } from '../../src/chain/canonical-json.ts';
import { InputError } from '../../src/input-error.ts';
import { inputErrorOf } from '../../src/input-error-of-zod.ts';
import { type PowerFile, powerFormat } from './power-file.ts';

const text = z.string('a text');
const count = z.int('a whole number').min(0, 'a whole number >= 0');
const number = z.union([z.number(), z.literal('Infinity')], 'a number, or the word Infinity').transform((x) => numberFromJson(x) as number);

const schema = z.strictObject({
  format: z.literal(powerFormat, `the format "${powerFormat}"`),
  seed: count,
  cases: count,
  mutants: z.record(z.string(), text),
  cells: z.array(
    z.strictObject({
      oracle: text,
      mutant: text,
      kind: z.enum(['killed', 'blind', 'untouched', 'broken'], 'killed, blind, untouched or broken'),
      cases: count,
      margin: number,
    }),
  ),
  smallest: z.array(z.strictObject({ oracle: text, mutant: text, epsilon: number, probed: count })),
  slack: z.array(z.strictObject({ oracle: text, margin: number, cases: count })),
}) satisfies z.ZodType<PowerFile>;

/**
 * The power of the oracles as an earlier run found it.
 *
 * @throws InputError for text that is not that: cut off, another format or version, a field that is missing, unknown or of another kind
 */
export function readPower(content: string, file: string): PowerFile {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch (error) {
    throw new InputError(file, content.slice(0, 40), `JSON (${(error as Error).message})`);
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success) throw inputErrorOf(parsed.error, data, file);
  return parsed.data;
}
