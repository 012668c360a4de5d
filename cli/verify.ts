import { exitCodes } from '../oracles/verdict/exit-code.ts';
import type { ProfileName } from '../oracles/verdict/verdict.ts';
import { gravest } from '../properties/runner/expectation.ts';
import { fileOfNear, type NearMiss } from '../properties/runner/near-miss.ts';
import { type Question, selectionOf } from '../properties/runner/question.ts';
import { runFileOf } from '../properties/runner/run-file-of.ts';
import type { Shard } from '../properties/runner/shard.ts';
import { ledgerOf } from '../properties/runner/verify.ts';
import { gate, isWorse } from '../reports/baseline/gate.ts';
import { historyText } from '../reports/history/history.ts';
import { short } from '../reports/numbers.ts';
import { InputError } from '../src/input-error.ts';
import { allDecided } from './all-decided.ts';
import { appendToHistory } from './append-to-history.ts';
import { environment } from './environment.ts';
import { baselineFor, covers } from './gate.ts';
import { type ReportFormat, report } from './report.ts';
import { store } from './store.ts';
import { warn } from './warn.ts';

export interface VerifyOptions {
  readonly profile: ProfileName;
  readonly seed: number;
  readonly cases?: number;
  readonly mutant?: string;
  readonly workers: number;
  readonly shard?: Shard;
  readonly resume?: boolean;
  readonly format?: readonly ReportFormat[];
  readonly out?: string;
  readonly baseline?: string;
  readonly history?: string;
  readonly quiet?: boolean;
}

/** `tsingou verify`: runs, reports, stores counterexamples; gives the exit code. */
export async function verifyCommand(selectors: readonly string[], options: VerifyOptions): Promise<number> {
  const { profile, seed, cases = null, mutant = null, shard = null, workers, resume = false, out, quiet = false } = options;
  if (out === undefined && (options.format?.length ?? 0) > 1)
    throw new InputError('--format', options.format?.join(', '), 'one format; several with --out DIR');
  if (shard !== null && options.baseline !== undefined)
    throw new InputError('--baseline', options.baseline, 'none for a shard: tsingou merge, then tsingou diff BASELINE RUN');
  const question: Question = { profile, seed, asked: { selectors, cases, mutant }, shard };
  const selection = selectionOf(question.asked);
  const baseline = options.baseline === undefined ? undefined : baselineFor(options.baseline, options);
  const keep = options.history === undefined ? undefined : appendToHistory(options.history);
  const { results, seconds, written } = await allDecided(question, selection, { workers, resume, out, quiet });
  const ledger = ledgerOf(selection, results, shard);
  const run = runFileOf(ledger, selection, question, environment(seconds));
  const held = baseline && { file: options.baseline as string, gate: gate(baseline, run, covers(selection, selectors, options.mutant)) };
  written(() => {
    report(run, options.format ?? ['terminal'], out, held);
    store(ledger.counterexamples, ledger.nearMisses);
    if (!quiet) sayNear(ledger.nearMisses);
    keep?.(historyText(run, new Date().toISOString()));
  });
  return gravest([run.summary.exitCode, ...(held !== undefined && isWorse(held.gate) ? [exitCodes.regression] : [])]);
}

/** Of near misses that are not in the corpus, the nearest. */
function sayNear(misses: readonly NearMiss[]): void {
  const fresh = misses.filter((miss) => !fileOfNear(miss).startsWith('corpus/')).toSorted((a, b) => b.margin - a.margin);
  const [nearest] = fresh;
  if (nearest === undefined) return;
  const count = fresh.length === 1 ? '1 near miss' : `${fresh.length} near misses`;
  warn(`${count} in .tsingou, the nearest of ${nearest.claim} (margin ${short(nearest.margin)}): ${fileOfNear(nearest)}`);
}
