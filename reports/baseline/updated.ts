import { summaryOf } from '../../properties/runner/expectation.ts';
import type { RunFile } from '../../properties/runner/run-file.ts';
import { InputError } from '../../src/input-error.ts';
import { type Baseline, type BaselineEntry, baselineFormat } from './baseline.ts';
import type { Difference, Gate } from './gate.ts';
import { type JudgedRow, judgedRows } from './judged-rows.ts';
import { isMutant, keyOf } from './key.ts';

/**
 * A run's own baseline: an entry for every row that is expected to hold.
 *
 * @param file what the run is called in errors
 * @throws InputError for a run that is not as expected, is of a mutant, or has a row twice
 */
export function baselineOf(run: RunFile, file: string): Baseline {
  const { exitCode } = summaryOf(run.verdicts, run.profile);
  if (exitCode !== 0) throw new InputError(file, `exit code ${exitCode}`, 'a run in which everything is as expected');
  const rows = judgedRows(run);
  const mutant = rows.find(({ subject }) => isMutant(subject));
  if (mutant !== undefined) throw new InputError(file, mutant.subject, 'a run of the core, not of a mutant');
  const twice = rows.map(keyOf).find((key, i, keys) => keys.indexOf(key) !== i);
  if (twice !== undefined) throw new InputError(file, twice, 'every claim, oracle, subject and regime once');
  return { format: baselineFormat, profile: run.profile, seed: run.seed, entries: rows.flatMap(entryOf) };
}

/** What a baseline keeps of a row that is as expected. */
function entryOf({ claim, oracle, subject, regime, verdict, margin, cases }: JudgedRow): BaselineEntry[] {
  return verdict === 'violated' || verdict === 'broken' ? [] : [{ claim, oracle, subject, regime, verdict, margin, cases: cases.run }];
}

/**
 * A baseline brought up to date with a run: with what became better, what is new and without what is gone; with `all` also with what became
 * worse, what has another number of cases, and what changed within the limits.
 *
 * @param own the run's own baseline
 */
export function updated(baseline: Baseline, { differences }: Gate, own: Baseline, all: boolean): Baseline {
  const of = (kinds: readonly Difference['kind'][]) =>
    new Set(differences.flatMap((one) => (kinds.includes(one.kind) ? keyOf('before' in one ? one.before : one.now) : [])));
  const gone = of(['gone']);
  const added = of(['new']);
  const taken = of(all ? ['better', 'regression', 'weaker', 'incomparable'] : ['better']);
  const fresh = new Map(own.entries.map((entry) => [keyOf(entry), entry]));
  const kept = baseline.entries.flatMap((entry) => {
    const key = keyOf(entry);
    if (gone.has(key)) return [];
    if (taken.has(key)) return fresh.get(key) ?? []; // no longer expected to hold
    return all ? (fresh.get(key) ?? entry) : entry;
  });
  return { ...baseline, entries: [...kept, ...own.entries.filter((entry) => added.has(keyOf(entry)))] };
}
