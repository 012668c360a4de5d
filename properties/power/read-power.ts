import { z } from 'zod';
import { jsonNumber as number } from '../runner/json-number.ts';
import { readJson } from '../runner/read-json.ts';
import { type PowerFile, powerFormat } from './power-file.ts';

const text = z.string('a text');
const count = z.int('a whole number').min(0, 'a whole number >= 0');

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
      median: number.exactOptional(),
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
  return readJson(schema, content, file);
}
