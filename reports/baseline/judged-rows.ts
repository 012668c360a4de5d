import type { RunFile, VerdictRow } from '../../properties/runner/run-file.ts';
import type { Keyed } from './key.ts';

/** A row that a baseline speaks of: an oracle judged a subject that is expected to hold. */
export type JudgedRow = VerdictRow & Keyed & { readonly oracle: string; readonly regime: string };

/** The rows of a run that a baseline speaks of. */
export function judgedRows({ verdicts }: Pick<RunFile, 'verdicts'>): JudgedRow[] {
  return verdicts.filter((row): row is JudgedRow => row.oracle !== null && row.regime !== null && row.expected === 'holds');
}
