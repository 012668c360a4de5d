import type { RunFile, VerdictRow } from '../properties/runner/run-file.ts';
import { short } from './numbers.ts';
import { explained, isSurprise } from './words.ts';

/**
 * A run as a page of Markdown: what came out, what was not as expected, and a row for every claim and oracle with the law it was held
 * against. Nothing in it depends on the machine or the time.
 */
export function markdownReport(run: RunFile): string {
  const built = run.verdicts.filter((row) => row.oracle !== null);
  const surprises = built.filter(isSurprise);
  return [
    `# ${headline(run)}`,
    '',
    `Profile ${run.profile}, seed ${run.seed}, ${run.summary.cases} cases.`,
    '',
    ...surprises.flatMap((row) => ['```', ...explained(row), '```', '']),
    ...(built.length === 0 ? [] : [...table(run, built), '']),
    ...undecided(run),
  ].join('\n');
}

function headline({ summary }: RunFile): string {
  const counts = Object.entries(summary.verdicts).flatMap(([verdict, count]) => (count > 0 ? [`${count} ${verdict}`] : []));
  return `${counts.join(', ')}: ${summary.asExpected ? 'all as expected' : `not as expected (exit ${summary.exitCode})`}`;
}

function table({ statements, oracles }: RunFile, rows: readonly VerdictRow[]): string[] {
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
  ];
}

const keyOf = ({ claim, subject, oracle }: VerdictRow) => `${claim} ${subject} ${oracle}`;

/** Statements that have no code yet. */
function undecided({ verdicts }: RunFile): string[] {
  const ids = verdicts.filter((row) => row.oracle === null).map(({ claim }) => claim);
  return ids.length === 0 ? [] : [`Undecided, not built (${ids.length}): ${ids.join(', ')}.`, ''];
}
