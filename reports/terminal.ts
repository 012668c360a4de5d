import pc from 'picocolors';
import type { RunFile, VerdictRow } from '../properties/runner/run-file.ts';
import { short, withInterval } from './numbers.ts';
import { plainTable } from './plain-table.ts';
import { explained, isSurprise, partOf, spentText } from './words.ts';
import { wrapped } from './wrapped.ts';

/** The ledger as people read it in a terminal. */
export function terminalReport(run: RunFile, { color = false } = {}): string {
  const paint = pc.createColors(color);
  const built = run.verdicts.filter((row) => row.oracle !== null);
  const lines = [
    ...(built.length === 0 ? [] : [ledgerTable(built, paint), '']),
    ...notBuilt(
      run.verdicts.filter((row) => row.oracle === null),
      paint,
    ),
    ...built.filter(isSurprise).flatMap((row) => [...explained(row), '']),
    closing(run, paint),
  ];
  return `${lines.join('\n')}\n`;
}

type Paint = ReturnType<typeof pc.createColors>;

/** Plain columns, a claim named once; the evidence is a column only where rows differ in it, and else stands in the closing line. */
function ledgerTable(rows: readonly VerdictRow[], paint: Paint): string {
  const mixed = evidenceOf(rows).length > 1;
  const shown = merged(rows);
  const cells = shown.map((row, i) => [
    row.claim === shown[i - 1]?.claim ? '' : row.claim,
    row.subject,
    row.regime,
    verdictText(row, paint),
    short(row.margin),
    String(row.cases.run),
    ...(mixed ? [row.evidence ?? '-'] : []),
    measuredText(row),
  ]);
  const head = ['claim', 'subject', 'regime', 'verdict', 'margin', 'cases', ...(mixed ? ['evidence'] : []), 'measured'];
  return plainTable(head, cells, ['left', 'left', 'left', 'left', 'right', 'right', 'left', 'left']);
}

/**
 * Neighbouring regimes of a claim that came out alike share a line ('first ... last') with the worst of their margins, if they measured nothing,
 * or are exact and measured the same: then the largest is shown.
 */
function merged(rows: readonly VerdictRow[]): VerdictRow[] {
  const lines: VerdictRow[] = [];
  for (const row of rows) {
    const last = lines.at(-1);
    const alike = (['claim', 'subject', 'oracle', 'verdict', 'evidence'] as const).every((field) => row[field] === last?.[field]);
    if (last === undefined || !alike || isSurprise(row) || !canShare(last, row)) lines.push(row);
    else lines[lines.length - 1] = together(last, row);
  }
  return lines;
}

function canShare(a: VerdictRow, b: VerdictRow): boolean {
  if (a.measured.length + b.measured.length === 0) return true;
  return a.evidence === 'exact' && a.measured.map(({ name }) => name).join() === b.measured.map(({ name }) => name).join();
}

const together = (a: VerdictRow, b: VerdictRow): VerdictRow => ({
  ...a,
  regime: `${a.regime?.replace(/ \.\.\. .*/, '')} ... ${b.regime}`,
  margin: Math.max(a.margin ?? 0, b.margin ?? 0),
  cases: { ...a.cases, run: a.cases.run + b.cases.run },
  measured: a.measured.map((one, i) => (one.value < (b.measured[i]?.value ?? 0) ? (b.measured[i] as typeof one) : one)),
});

const evidenceOf = (rows: readonly VerdictRow[]) => [...new Set(rows.flatMap(({ evidence }) => evidence ?? []))];

function verdictText(row: VerdictRow, paint: Paint): string {
  const { verdict, expected } = row;
  if (isSurprise(row)) return paint.red(`${verdict} (expected: ${expected})`);
  return verdict === 'undecided' ? paint.yellow(verdict) : paint.green(expected === 'violated' ? 'violated, as expected' : verdict);
}

function measuredText({ measured }: VerdictRow): string {
  return measured
    .map(({ name, value, lower, upper, unit }) => `${name} ${withInterval(value, lower, upper)}${unit === '' ? '' : ` ${unit}`}`)
    .join('\n');
}

/** Statements that have no code yet: undecided, one paragraph per paper. */
function notBuilt(rows: readonly VerdictRow[], paint: Paint): string[] {
  const papers = [...new Set(rows.map(({ paper }) => paper))];
  return papers.flatMap((paper) => {
    const ids = rows.filter((row) => row.paper === paper).map(({ claim }) => claim);
    return [`${paper}: ${paint.yellow(`${ids.length} undecided, not built`)}`, ...wrapped(ids, { indent: '  ' }), ''];
  });
}

function closing(run: RunFile, paint: Paint): string {
  const { summary, seed, profile, environment, verdicts, spent } = run;
  const evidence = evidenceOf(verdicts);
  const counts = Object.entries(summary.verdicts)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${verdict}`);
  const verdict = summary.asExpected ? paint.green('all as expected') : paint.red(`not as expected (exit ${summary.exitCode})`);
  return `${counts.join(', ')}; ${summary.cases} cases${evidence.length === 1 ? `, evidence ${evidence[0]}` : ''}, profile ${profile}, seed ${seed}${partOf(run)}${spentText(spent)}, ${environment.seconds.toFixed(1)} s: ${verdict}`;
}
