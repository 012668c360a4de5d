import { z } from 'zod';
import { jsonMargin } from '../../properties/runner/json-number.ts';
import { readJson } from '../../properties/runner/read-json.ts';
import { canonicalJson } from '../../src/chain/canonical-json.ts';
import { keyOf } from './key.ts';

export const baselineFormat = 'tsingou.baseline/1';

const text = z.string('a text');
const entry = z.strictObject(
  {
    claim: text,
    oracle: text,
    subject: text,
    regime: text,
    verdict: z.enum(['holds', 'undecided', 'vacuous', 'out-of-scope'], 'holds, undecided, vacuous or out-of-scope'),
    margin: jsonMargin.nullable(),
    cases: z.int('a whole number').min(1, 'a whole number >= 1'),
  },
  'an entry: an object',
);

/** The baseline file. Margins of different draws cannot be compared, so a file is of one profile and one seed. */
export const baselineSchema = z.strictObject(
  {
    format: z.literal(baselineFormat, `the format "${baselineFormat}"`),
    profile: z.enum(['quick', 'standard', 'deep'], 'quick, standard or deep'),
    seed: z.int('a whole number').min(0, 'a whole number >= 0'),
    entries: z.array(entry, 'an array of entries').superRefine((entries, context) => {
      const seen = new Set<string>();
      for (const [i, one] of entries.entries()) {
        const key = keyOf(one);
        if (seen.has(key)) context.addIssue({ code: 'custom', path: [i], message: 'every claim, oracle, subject and regime once' });
        seen.add(key);
      }
    }),
  },
  'a baseline: an object',
);

/** One row of a ledger that was as expected: the largest margin of so many cases. */
export type BaselineEntry = Readonly<z.infer<typeof entry>>;

/** The margins that a run is compared with. */
export type Baseline = Readonly<Omit<z.infer<typeof baselineSchema>, 'entries'>> & { readonly entries: readonly BaselineEntry[] };

/**
 * A baseline from its file's text.
 *
 * @throws InputError for text that is not one: cut off, another format or version, unknown fields, an entry that stands twice
 */
export function readBaseline(text: string, file: string): Baseline {
  return readJson(baselineSchema, text, file);
}

/** The file's text: canonical JSON, sorted, one line per entry, so that a change of one margin is a change of one line. */
export function baselineText({ entries, format, profile, seed }: Baseline): string {
  const lines = entries.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).map((one) => `    ${canonicalJson(one)}`);
  const listed = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "entries": ${listed},\n  "format": "${format}",\n  "profile": "${profile}",\n  "seed": ${seed}\n}\n`;
}
