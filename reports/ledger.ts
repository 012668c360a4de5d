import type { RunFile } from '../properties/runner/run-file.ts';
import { drawn, headline, ledgerTable, notBuilt, surprises } from './ledger-table.ts';

/**
 * A run as a page of Markdown: what came out, what was not as expected, and a row for every claim and oracle with the law it was held
 * against. Nothing in it depends on the machine or the time.
 */
export function ledgerReport(run: RunFile): string {
  return [`# ${headline(run)}`, '', drawn(run), '', ...surprises(run), ...ledgerTable(run), ...notBuilt(run)].join('\n');
}
