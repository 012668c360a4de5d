import { join } from 'node:path';
import pc from 'picocolors';
import type { ProfileName } from '../oracles/verdict/verdict.ts';
import { placeOf } from '../properties/claims/claims.ts';
import { fileOf } from '../properties/runner/counterexample.ts';
import { summaryOf } from '../properties/runner/expectation.ts';
import { onTrial } from '../properties/runner/mutant-on-trial.ts';
import { type RunFile, runFormat, type VerdictRow } from '../properties/runner/run-file.ts';
import { type Selection, select } from '../properties/runner/select.ts';
import { type Ledger, verify } from '../properties/runner/verify.ts';
import { jsonReport } from '../reports/json.ts';
import { markdownReport } from '../reports/markdown.ts';
import { terminalReport } from '../reports/terminal.ts';
import { canonicalJson } from '../src/chain/canonical-json.ts';
import { InputError } from '../src/input-error.ts';
import { write } from './files.ts';
import { progressLine } from './progress.ts';
import { version } from './version.ts';

export const reportFormats = ['terminal', 'json', 'markdown'] as const;

export interface VerifyOptions {
  readonly profile: ProfileName;
  readonly seed: number;
  readonly cases?: number;
  readonly mutant?: string;
  readonly format?: readonly (typeof reportFormats)[number][];
  readonly out?: string;
  readonly quiet?: boolean;
}

/** `tsingou verify`: runs, reports, stores counterexamples; gives the exit code. */
export async function verifyCommand(selectors: readonly string[], options: VerifyOptions): Promise<number> {
  const { profile, seed, cases, mutant, out, quiet = false } = options;
  if (out === undefined && (options.format?.length ?? 0) > 1)
    throw new InputError('--format', options.format?.join(', '), 'one format; several with --out DIR');
  const selected = select(selectors);
  const selection = mutant === undefined ? selected : onTrial(selected, mutant);
  const progress = progressLine(quiet);
  const began = performance.now();
  const ledger = await verify(selection, { profile, seed, ...(cases === undefined ? {} : { cases }), onProgress: progress.show });
  progress.clear();
  const run = runFileOf(ledger, selection, profile, seed, (performance.now() - began) / 1000);
  store(ledger);
  report(run, options.format ?? ['terminal'], out);
  return run.summary.exitCode;
}

/** New counterexamples go to the working folder; known ones are in the corpus already. */
function store({ counterexamples }: Ledger): void {
  for (const found of counterexamples) {
    const file = fileOf(found.hash);
    if (!file.startsWith('corpus/')) write(file, `${canonicalJson(found, 2)}\n`);
  }
}

/** stdout carries the first format; with --out every format, and the run file always, goes to the folder. */
function report(run: RunFile, formats: readonly (typeof reportFormats)[number][], out: string | undefined): void {
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

function runFileOf({ rows, figures }: Ledger, selection: Selection, profile: ProfileName, seed: number, seconds: number): RunFile {
  const ids = [...new Set(rows.map(({ claim }) => claim))];
  return {
    format: runFormat,
    environment: { tsingou: version, node: process.version, platform: `${process.platform}-${process.arch}`, seconds },
    seed,
    profile,
    statements: Object.fromEntries(
      ids.map((id) => {
        const { text, tex, place, origin } = placeOf(id).statement;
        return [id, { text, tex, place, origin }];
      }),
    ),
    oracles: lawsOf(selection, rows),
    verdicts: rows,
    figures,
    spent: { alpha: rows.reduce((sum, row) => sum + row.alpha, 0) },
    declared: rows.flatMap(({ uncertainty }) => uncertainty?.terms.filter(({ grade }) => grade === 'declared') ?? []),
    summary: summaryOf(rows, profile),
  };
}

/** The law of every oracle that a row speaks of. */
function lawsOf({ claims }: Selection, rows: readonly VerdictRow[]): RunFile['oracles'] {
  const asked = new Set(rows.map(({ oracle }) => oracle));
  const oracles = claims.flatMap((claim) => claim.oracles).filter(({ id }) => asked.has(id));
  return Object.fromEntries(oracles.map(({ id, law }) => [id, law]));
}
