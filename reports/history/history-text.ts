import { short } from '../numbers.ts';
import { printable } from '../printable.ts';
import type { HistoryLine } from './history.ts';

/** How wide a margin of 1, a violation, is drawn. */
const width = 40;

/**
 * The margins of one claim over time: for every subject, oracle and regime a line per run, the oldest first, with a bar that is full
 * where the law is violated.
 */
export function historyReport(lines: readonly HistoryLine[], cutOff = 0): string {
  const keys = [...new Set(lines.map(seriesOf))];
  const series = keys.flatMap((key) => {
    const runs = lines.filter((line) => seriesOf(line) === key).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    return [key, ...columns(runs.map(cells)), ''];
  });
  const left = cutOff === 0 ? [] : [`${cutOff} ${cutOff === 1 ? 'line' : 'lines'} cut off, left out`, ''];
  return [...series, ...left].join('\n');
}

const seriesOf = ({ claim, subject, oracle, regime }: HistoryLine): string => printable([claim, subject, oracle, regime].join(', '));

function cells({ date, tsingou, profile, seed, cases, verdict, margin }: HistoryLine): string[] {
  const when = `${date.slice(0, 10)} ${date.slice(11, 19)}`;
  return [when, printable(tsingou), profile, `seed ${seed}`, `${cases} cases`, verdict, short(margin), bar(margin ?? 0)];
}

/** Eighths of a character, so that small changes show. */
function bar(margin: number): string {
  const eighths = Math.round(8 * width * Math.min(1, margin));
  const rest = eighths % 8;
  return '█'.repeat((eighths - rest) / 8) + (rest === 0 ? '' : String.fromCodePoint(0x2590 - rest));
}

/** Cells below each other, two spaces apart. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] as string).length)));
  return rows.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] as number)).join('  ')}`.trimEnd());
}
