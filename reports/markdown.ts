import type { RunFile } from '../properties/runner/run-file.ts';
import { drawn, headline, ledgerTable, notBuilt, surprises } from './ledger-table.ts';

/**
 * A run as a summary for a pull request, in Markdown: what came out, what was not as expected, and the ledger folded away.
 *
 * @param sections more to be said before the ledger, such as how the run compares with a baseline
 */
export function markdownReport(run: RunFile, sections: readonly string[] = []): string {
  const ledger = [...ledgerTable(run), ...notBuilt(run)];
  return [
    `# ${headline(run)}`,
    '',
    drawn(run),
    '',
    ...surprises(run),
    ...sections,
    '<details>',
    '<summary>The ledger: every claim, what it was held against, and its largest margin</summary>',
    '',
    ...ledger,
    '</details>',
    '',
  ].join('\n');
}
