import { exitCodes } from '../oracles/verdict/exit-code.ts';
import type { ProfileName } from '../oracles/verdict/verdict.ts';
import { fileOf } from '../properties/runner/counterexample.ts';
import { gravest } from '../properties/runner/expectation.ts';
import { onTrial } from '../properties/runner/mutant-on-trial.ts';
import type { RunFile } from '../properties/runner/run-file.ts';
import { runFileOf } from '../properties/runner/run-file-of.ts';
import { select } from '../properties/runner/select.ts';
import { type Ledger, verify } from '../properties/runner/verify.ts';
import { gate, isWorse } from '../reports/baseline/gate.ts';
import { historyText } from '../reports/history/history.ts';
import { canonicalJson } from '../src/chain/canonical-json.ts';
import { InputError } from '../src/input-error.ts';
import { appendToHistory } from './append-to-history.ts';
import { write } from './files.ts';
import { baselineFor, covers } from './gate.ts';
import { progressLine } from './progress.ts';
import { type ReportFormat, report } from './report.ts';
import { version } from './version.ts';

export interface VerifyOptions {
  readonly profile: ProfileName;
  readonly seed: number;
  readonly cases?: number;
  readonly mutant?: string;
  readonly format?: readonly ReportFormat[];
  readonly out?: string;
  readonly baseline?: string;
  readonly history?: string;
  readonly quiet?: boolean;
}

/** `tsingou verify`: runs, reports, stores counterexamples; gives the exit code. */
export async function verifyCommand(selectors: readonly string[], options: VerifyOptions): Promise<number> {
  const { profile, seed, cases, mutant, out, quiet = false } = options;
  if (out === undefined && (options.format?.length ?? 0) > 1)
    throw new InputError('--format', options.format?.join(', '), 'one format; several with --out DIR');
  const selected = select(selectors);
  const selection = mutant === undefined ? selected : onTrial(selected, mutant);
  const baseline = options.baseline === undefined ? undefined : baselineFor(options.baseline, options);
  const keep = options.history === undefined ? undefined : appendToHistory(options.history);
  const progress = progressLine(quiet);
  const began = performance.now();
  const ledger = await verify(selection, { profile, seed, ...(cases === undefined ? {} : { cases }), onProgress: progress.show });
  progress.clear();
  const run = runFileOf(ledger, selection, { profile, seed }, environment((performance.now() - began) / 1000));
  store(ledger);
  const held = baseline && { file: options.baseline as string, gate: gate(baseline, run, covers(selection, selectors, mutant)) };
  report(run, options.format ?? ['terminal'], out, held);
  keep?.(historyText(run, new Date().toISOString()));
  return gravest([run.summary.exitCode, ...(held !== undefined && isWorse(held.gate) ? [exitCodes.regression] : [])]);
}

/** New counterexamples go to the working folder; known ones are in the corpus already. */
function store({ counterexamples }: Ledger): void {
  for (const found of counterexamples) {
    const file = fileOf(found.hash);
    if (!file.startsWith('corpus/')) write(file, `${canonicalJson(found, 2)}\n`);
  }
}

const environment = (seconds: number): RunFile['environment'] => ({
  tsingou: version,
  node: process.version,
  platform: `${process.platform}-${process.arch}`,
  seconds,
});
