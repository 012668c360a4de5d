import pc from 'picocolors';
import type { VerdictRow } from '../../properties/runner/run-file.ts';
import { named } from '../baseline/key.ts';
import { markdownText } from '../markdown-text.ts';
import { short, withInterval } from '../numbers.ts';
import { printable } from '../printable.ts';
import type { Diff, Moved } from './diff.ts';

interface Section {
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly worse?: boolean }[];
}

/** What differs between two runs, for a terminal. */
export function diffReport(diff: Diff, { color = false } = {}): string {
  const paint = pc.createColors(color);
  const body = sections(diff).flatMap(({ title, lines }) => [
    title,
    ...lines.map(({ text, worse }) => `  ${worse ? paint.red(text) : text}`),
    '',
  ]);
  const end = diff.exitCode === 0 ? paint.green(conclusion(diff)) : paint.red(conclusion(diff));
  return `${[...body, end].join('\n')}\n`;
}

/** The same as a page of Markdown. */
export function diffMarkdown(diff: Diff): string {
  const body = sections(diff).flatMap(({ title, lines }) => [
    `## ${title}`,
    '',
    ...lines.map(({ text, worse }) => (worse ? `- **${markdownText(text)}**` : `- ${markdownText(text)}`)),
    '',
  ]);
  return [`# ${conclusion(diff)}`, '', ...body].join('\n');
}

function conclusion({ exitCode, verdicts, margins, settings, measured, gone, added }: Diff): string {
  const worse = verdicts.filter((pair) => pair.worse).length + margins.filter((pair) => pair.worse).length;
  if (worse > 0) return `${worse} worse (exit ${exitCode})`;
  const same = [settings, verdicts, margins, measured, gone, added].every(({ length }) => length === 0);
  return same ? 'no difference' : 'nothing worse';
}

function sections({ settings, verdicts, margins, measured, gone, added, incomparable }: Diff): Section[] {
  const draws = incomparable === 0 ? [] : [{ text: `${incomparable} rows are of other draws: only their verdicts are compared` }];
  return [
    { title: 'Settings', lines: [...settings.map(({ name, before, now }) => line(`${name} ${before} -> ${now}`)), ...draws] },
    {
      title: 'Verdicts',
      lines: verdicts.map(({ before, now, worse }) => line(`${named(now)}: ${before.verdict} -> ${now.verdict}${because(now)}`, worse)),
    },
    {
      title: 'Margins, more than 4 x',
      lines: margins.map(({ before, now, worse }) =>
        line(`${named(now)}: ${short(before.margin)} -> ${short(now.margin)}${dominating(now)}`, worse),
      ),
    },
    { title: "Measured, out of each other's intervals", lines: measured.map((one) => line(movedText(one))) },
    { title: 'Only in the first', lines: gone.map((row) => line(`${named(row)}: ${row.verdict}`)) },
    { title: 'Only in the second', lines: added.map((row) => line(`${named(row)}: ${row.verdict}`)) },
  ].filter(({ lines }) => lines.length > 0);
}

const line = (text: string, worse = false) => ({ text: printable(text), worse });

const because = ({ reason }: VerdictRow) => (reason === '' ? '' : ` (${reason})`);

function dominating({ uncertainty }: VerdictRow): string {
  const [term] = uncertainty?.terms ?? [];
  return term === undefined ? '' : ` (most of the bound: ${term.name} ${short(term.value)})`;
}

function movedText({ row, name, before, now }: Moved): string {
  const said = (one: Moved['before']) =>
    one === null ? 'not measured' : `${withInterval(one.value, one.lower, one.upper)}${one.unit === '' ? '' : ` ${one.unit}`}`;
  return `${named(row)}: ${name} ${said(before)} -> ${said(now)}`;
}
