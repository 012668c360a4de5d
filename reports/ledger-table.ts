import type { RunFile, VerdictRow } from '../properties/runner/run-file.ts';
import { short } from './numbers.ts';
import { explained, isSurprise, partOf, spentText } from './words.ts';

/** How a run came out, in a line. */
export function headline({ summary }: RunFile): string {
  const counts = Object.entries(summary.verdicts).flatMap(([verdict, count]) => (count > 0 ? [`${count} ${verdict}`] : []));
  return `${counts.join(', ')}: ${summary.asExpected ? 'all as expected' : `not as expected (exit ${summary.exitCode})`}`;
}

/** The draw of a run, in a line. */
export const drawn = (run: RunFile): string =>
  `Profile ${run.profile}, seed ${run.seed}${partOf(run)}, ${run.summary.cases} cases${spentText(run.spent)}.`;

/** A Markdown table with a row for every claim, subject and oracle, and the law each was held against; nothing where no claim has code. */
export function ledgerTable({ statements, oracles, verdicts }: RunFile): string[] {
  const rows = verdicts.filter(({ oracle }) => oracle !== null);
  if (rows.length === 0) return [];
  const groups = [...new Set(rows.map(keyOf))].map((key) => rows.filter((row) => keyOf(row) === key));
  const cells = groups.map((group) => {
    const [first] = group as [VerdictRow];
    const { text, place } = statements[first.claim] as RunFile['statements'][string];
    const verdicts = [...new Set(group.map((row) => (isSurprise(row) ? `**${row.verdict}**` : row.verdict)))].join(', ');
    return [
      first.claim,
      first.subject,
      text,
      place,
      `${oracles[first.oracle as string]?.route ?? 'nothing'} (${first.oracle})`,
      [...new Set(group.flatMap(({ evidence }) => evidence ?? []))].join(', '),
      short(Math.max(...group.map(({ margin }) => margin ?? 0))),
      String(group.reduce((sum, row) => sum + row.cases.run, 0)),
      verdicts,
    ];
  });
  const row = (of: readonly string[]) => `| ${of.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    row(['claim', 'subject', 'says', 'where', 'held against', 'evidence', 'largest margin', 'cases', 'verdict']),
    row(['---', '---', '---', '---', '---', '---', '---:', '---:', '---']),
    ...cells.map(row),
    '',
  ];
}

const keyOf = ({ claim, subject, oracle }: VerdictRow) => `${claim} ${subject} ${oracle}`;

/** Statements that have no code yet. */
export function notBuilt({ verdicts }: RunFile): string[] {
  const ids = verdicts.filter((row) => row.oracle === null).map(({ claim }) => claim);
  return ids.length === 0 ? [] : [`Undecided, not built (${ids.length}): ${ids.join(', ')}.`, ''];
}

/** What was not as expected, each as it is told in a terminal. */
export function surprises({ verdicts }: RunFile): string[] {
  return verdicts.filter((row) => row.oracle !== null && isSurprise(row)).flatMap((row) => ['```', ...explained(row), '```', '']);
}
