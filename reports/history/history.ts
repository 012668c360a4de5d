import { z } from 'zod';
import { jsonMargin } from '../../properties/runner/json-number.ts';
import type { RunFile } from '../../properties/runner/run-file.ts';
import { canonicalJson } from '../../src/chain/canonical-json.ts';
import { InputError } from '../../src/input-error.ts';
import { parsedAs } from '../../src/parsed-as.ts';

export const historyFormat = 'tsingou.history/1';

const text = z.string('a text');

/** A line of a history file: one verdict of one run. */
export const historySchema = z.strictObject(
  {
    format: z.literal(historyFormat, `the format "${historyFormat}"`),
    date: z.iso.datetime('a date and time in UTC, such as 1953-08-01T12:00:00.000Z'),
    tsingou: text,
    profile: z.enum(['quick', 'standard', 'deep'], 'quick, standard or deep'),
    seed: z.int('a whole number').min(0, 'a whole number >= 0'),
    claim: text,
    oracle: text,
    subject: text,
    regime: text,
    cases: z.int('a whole number').min(0, 'a whole number >= 0'),
    margin: jsonMargin.nullable(),
    verdict: z.enum(['holds', 'violated', 'undecided', 'vacuous', 'out-of-scope', 'broken'], 'a verdict'),
  },
  'a line of a history: an object',
);

/** One verdict of one run. */
export type HistoryLine = Readonly<z.infer<typeof historySchema>>;

/** The lines that a run adds to a history, each with its line break: one per verdict that has code. */
export function historyText({ verdicts, profile, seed, environment: { tsingou } }: RunFile, date: string): string {
  return verdicts
    .filter(({ oracle }) => oracle !== null)
    .map(({ claim, oracle, subject, regime, cases: { run: cases }, margin, verdict }) =>
      canonicalJson({ format: historyFormat, date, tsingou, profile, seed, claim, oracle, subject, regime, cases, margin, verdict }),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/**
 * A history from its file's text, and how many lines were cut off (by a run that was killed while it wrote): these are left out.
 *
 * @throws InputError for a line that is whole but of another format or version, and for a text without any line that is whole
 */
export function readHistory(content: string, file: string): { readonly lines: readonly HistoryLine[]; readonly cutOff: number } {
  const found = content.split('\n').flatMap((line, i) => (line === '' ? [] : [parsed(line, `${file}:${i + 1}`)]));
  const lines = found.flatMap((line) => line ?? []);
  if (lines.length === 0 && found.length > 0) throw new InputError(file, content.slice(0, 40), `a history, lines of ${historyFormat}`);
  return { lines, cutOff: found.length - lines.length };
}

function parsed(line: string, argument: string): HistoryLine | undefined {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return undefined;
  }
  return parsedAs(historySchema, data, argument);
}
