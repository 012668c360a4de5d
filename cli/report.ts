import { join } from 'node:path';
import pc from 'picocolors';
import type { RunFile } from '../properties/runner/run-file.ts';
import { type Gate, isWorse } from '../reports/baseline/gate.ts';
import { gateMarkdown, gateReport } from '../reports/baseline/gate-text.ts';
import { derivationsReport } from '../reports/derivations.ts';
import { jsonReport } from '../reports/json.ts';
import { junitReport } from '../reports/junit.ts';
import { ledgerReport } from '../reports/ledger.ts';
import { markdownReport } from '../reports/markdown.ts';
import { terminalReport } from '../reports/terminal.ts';
import { write } from './files.ts';

/** How a run can be told, and the file of each. */
const files = {
  terminal: 'report.txt',
  json: 'run.json',
  junit: 'junit.xml',
  markdown: 'report.md',
  ledger: 'ledger.md',
  derivations: 'derivations.md',
} as const;

export type ReportFormat = keyof typeof files;

/** A run held against the baseline in a file. */
export interface Held {
  readonly file: string;
  readonly gate: Gate;
}

/**
 * stdout carries the first format; with a folder every format, and the run file always, goes there. Where the first format has no place for
 * what is worse than the baseline, stderr says it.
 */
export function report(run: RunFile, formats: readonly ReportFormat[], out: string | undefined, held: Held | undefined): void {
  const first = formats[0] as ReportFormat;
  process.stdout.write(told(run, first, held, pc.isColorSupported && process.stdout.isTTY));
  if (held !== undefined && isWorse(held.gate) && first !== 'terminal' && first !== 'markdown')
    process.stderr.write(gateReport(held.gate, held.file));
  if (out === undefined) return;
  for (const format of new Set(['json', ...formats] as const)) write(join(out, files[format]), told(run, format, held));
}

function told(run: RunFile, format: ReportFormat, held: Held | undefined, color = false): string {
  switch (format) {
    case 'terminal':
      return terminalReport(run, { color }) + (held === undefined ? '' : gateReport(held.gate, held.file, { color }));
    case 'json':
      return jsonReport(run);
    case 'junit':
      return junitReport(run, held?.gate);
    case 'markdown':
      return markdownReport(run, held === undefined ? [] : gateMarkdown(held.gate, held.file));
    case 'ledger':
      return ledgerReport(run);
    case 'derivations':
      return derivationsReport(run);
  }
}
