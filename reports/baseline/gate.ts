import type { RunFile, VerdictRow } from '../../properties/runner/run-file.ts';
import type { Baseline, BaselineEntry } from './baseline.ts';
import { type JudgedRow, judgedRows } from './judged-rows.ts';
import { keyOf } from './key.ts';
import { marginChange } from './margin-change.ts';

/**
 * How a row of a run differs from the baseline:
 *
 * - regression: its margin is more than 4 x worse, and the larger one exceeds 0.05
 * - weaker: its verdict is worse than it was, though it may be as its claim expects now
 * - gone: the run covers its claim, or everything, and has no such row
 * - incomparable: another number of cases, so that margins say nothing
 * - better: its verdict, or its margin less than a quarter of what it was
 * - new: a row that the baseline does not know
 */
export type Difference =
  | { readonly kind: 'regression' | 'weaker' | 'incomparable' | 'better'; readonly before: BaselineEntry; readonly now: VerdictRow }
  | { readonly kind: 'gone'; readonly before: BaselineEntry }
  | { readonly kind: 'new'; readonly now: JudgedRow };

/** A run held against a baseline. */
export interface Gate {
  readonly differences: readonly Difference[];
  /** how many rows are within the limits */
  readonly alike: number;
  /** how many entries of the baseline the run says nothing about, as it was asked about other claims */
  readonly notCovered: number;
}

/**
 * Holds a run against a baseline of the same profile and seed.
 *
 * @param covered whether the run was asked about an entry's claim; so a row that is missing is gone
 */
export function gate(baseline: Baseline, run: RunFile, covered: (entry: BaselineEntry) => boolean): Gate {
  const judged = new Map(run.verdicts.filter(({ oracle }) => oracle !== null).map((row) => [keyOf(row), row]));
  const asked = baseline.entries.filter((entry) => judged.has(keyOf(entry)) || covered(entry));
  const known = new Set(baseline.entries.map(keyOf));
  const found = asked.map((entry) => difference(entry, judged.get(keyOf(entry))));
  const differences = found.flatMap((one) => one ?? []);
  const added = judgedRows(run).filter((row) => !known.has(keyOf(row)));
  return {
    differences: [...differences, ...added.map((now) => ({ kind: 'new', now }) as const)],
    alike: asked.length - differences.length,
    notCovered: baseline.entries.length - asked.length,
  };
}

/** Whether anything is worse than the baseline, or cannot be compared with it: then the exit code is 3, if no graver one applies. */
export function isWorse({ differences }: Pick<Gate, 'differences'>): boolean {
  return differences.some(({ kind }) => kind !== 'better' && kind !== 'new');
}

function difference(before: BaselineEntry, now: VerdictRow | undefined): Difference | undefined {
  if (now === undefined) return { kind: 'gone', before };
  if (rank(now.verdict) > rank(before.verdict)) return { kind: 'weaker', before, now };
  if (rank(now.verdict) < rank(before.verdict)) return { kind: 'better', before, now };
  if (now.cases.run !== before.cases) return { kind: 'incomparable', before, now };
  const change = marginChange(before.margin, now.margin);
  if (change === 'alike') return undefined;
  return { kind: change === 'worse' ? 'regression' : 'better', before, now };
}

/** Verdicts on what is expected to hold, the best first. */
const rank = (verdict: VerdictRow['verdict']): number =>
  verdict === 'holds' ? 0 : verdict === 'violated' ? 2 : verdict === 'broken' ? 3 : 1;
