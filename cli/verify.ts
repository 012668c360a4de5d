import { join } from 'node:path';
import pc from 'picocolors';
import type { ProfileName } from '../oracles/verdict/verdict.ts';
import { type Question, selectionOf } from '../properties/runner/question.ts';
import type { RunFile } from '../properties/runner/run-file.ts';
import { runFileOf } from '../properties/runner/run-file-of.ts';
import type { Shard } from '../properties/runner/shard.ts';
import { ledgerOf } from '../properties/runner/verify.ts';
import { jsonReport } from '../reports/json.ts';
import { markdownReport } from '../reports/markdown.ts';
import { terminalReport } from '../reports/terminal.ts';
import { InputError } from '../src/input-error.ts';
import { allDecided } from './all-decided.ts';
import { environment } from './environment.ts';
import { write } from './files.ts';
import { store } from './store.ts';

export const reportFormats = ['terminal', 'json', 'markdown'] as const;

export interface VerifyOptions {
  readonly profile: ProfileName;
  readonly seed: number;
  readonly cases?: number;
  readonly mutant?: string;
  readonly workers: number;
  readonly shard?: Shard;
  readonly resume?: boolean;
  readonly format?: readonly (typeof reportFormats)[number][];
  readonly out?: string;
  readonly quiet?: boolean;
}

/** `tsingou verify`: runs, reports, stores counterexamples; gives the exit code. */
export async function verifyCommand(selectors: readonly string[], options: VerifyOptions): Promise<number> {
  const { profile, seed, cases = null, mutant = null, shard = null, workers, resume = false, out, quiet = false } = options;
  if (out === undefined && (options.format?.length ?? 0) > 1)
    throw new InputError('--format', options.format?.join(', '), 'one format; several with --out DIR');
  const question: Question = { profile, seed, asked: { selectors, cases, mutant }, shard };
  const selection = selectionOf(question.asked);
  const { results, seconds, written } = await allDecided(question, selection, { workers, resume, out, quiet });
  const ledger = ledgerOf(selection, results, shard);
  const run = runFileOf(ledger, selection, question, environment(seconds));
  written(() => {
    report(run, options.format ?? ['terminal'], out);
    store(ledger.counterexamples);
  });
  return run.summary.exitCode;
}

/** stdout carries the first format; with --out every format, and the run file always, goes to the folder. */
export function report(run: RunFile, formats: readonly (typeof reportFormats)[number][], out: string | undefined): void {
  const { isColorSupported } = pc;
  const text = {
    terminal: () => terminalReport(run, { color: isColorSupported && process.stdout.isTTY }),
    json: () => jsonReport(run),
    markdown: () => markdownReport(run),
  };
  process.stdout.write(text[formats[0] as (typeof reportFormats)[number]]());
  if (out === undefined) return;
  write(join(out, 'run.json'), jsonReport(run));
  if (formats.includes('terminal')) write(join(out, 'report.txt'), terminalReport(run));
  if (formats.includes('markdown')) write(join(out, 'report.md'), markdownReport(run));
}
