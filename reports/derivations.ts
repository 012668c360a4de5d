import type { Failure } from '../properties/runner/failure.ts';
import type { Form, RunFile, ToldStatement, VerdictRow } from '../properties/runner/run-file.ts';
import { drawn, headline, notBuilt } from './ledger-table.ts';
import { markdownText } from './markdown-text.ts';
import { short, withInterval } from './numbers.ts';
import { failureWords } from './words.ts';

/**
 * A run as a page for a theorist: every statement that has been decided, the verdict on each of its forms, the smallest counterexample where
 * one is refuted, the form that holds with its derivation, what it was held against, and how to try it again.
 */
export function derivationsReport(run: RunFile): string {
  const rows = run.verdicts.filter(({ oracle }) => oracle !== null);
  const papers = [...new Set(run.verdicts.map(({ paper }) => paper))];
  const sections = papers.flatMap((paper) => {
    const own = rows.filter((row) => row.paper === paper);
    const ids = [...new Set(own.map(({ claim }) => claim))];
    return [
      `## ${paper}`,
      '',
      ...ids.flatMap((id) =>
        statement(
          run,
          id,
          own.filter(({ claim }) => claim === id),
        ),
      ),
    ];
  });
  return [`# ${headline(run)}`, '', drawn(run), '', ...sections, ...notBuilt(run)].join('\n');
}

/** One statement: its words and formula, then its forms one after the other, the print first as it is listed first. */
function statement({ statements, oracles }: RunFile, id: string, rows: readonly VerdictRow[]): string[] {
  const { text, tex, place, origin, forms = {} } = statements[id] as ToldStatement;
  const subjects = [...new Set(rows.map(({ subject }) => subject))];
  return [
    `### ${id}`,
    '',
    `${markdownText(place)} (${origin}). ${markdownText(text)}`,
    '',
    ...formula(tex),
    ...subjects.flatMap((subject) => {
      const own = rows.filter((row) => row.subject === subject);
      return [...verdictOn(subject, own, oracles), ...counterexample(own), ...derived(forms[subject], tex)];
    }),
    `Try it: \`npx tsingou verify ${id}\``,
    '',
  ];
}

/** "**As printed: violated** ...": where the regimes differ each verdict names its own. */
function verdictOn(subject: string, rows: readonly VerdictRow[], oracles: RunFile['oracles']): string[] {
  const verdicts = [...new Set(rows.map(({ verdict }) => verdict))];
  const regimesOf = (verdict: string) => [...new Set(rows.filter((row) => row.verdict === verdict).map(({ regime }) => regime))].join(', ');
  const said = verdicts.map((verdict) => (verdicts.length === 1 ? verdict : `${verdict} (${markdownText(regimesOf(verdict))})`));
  const evidence = [...new Set(rows.flatMap((row) => row.evidence ?? []))];
  const cases = rows.reduce((sum, row) => sum + row.cases.run, 0);
  const ids = [...new Set(rows.map(({ oracle }) => oracle as string))];
  return [
    `**${words(subject)}: ${said.join(', ')}** (${evidence.join(', ') || 'no evidence'}, ${cases} ${cases === 1 ? 'case' : 'cases'}, largest margin ${short(Math.max(...rows.map(({ margin }) => margin ?? 0)))}).`,
    ...ids.map((id) => `Held against ${markdownText(oracles[id]?.route ?? 'nothing')} (\`${id}\`).`),
    ...measured(rows),
    '',
  ];
}

/** What a reader may want to know to more than a verdict: of one regime after the other, where there are not too many. */
function measured(rows: readonly VerdictRow[]): string[] {
  const most = 8;
  const told = rows.filter((row) => row.evidence !== 'exact' && row.measured.length > 0);
  if (told.length === 0 || told.length > most) return [];
  const lines = told.map(({ regime, measured: seen }) => {
    const values = seen.map(({ name, value, lower, upper, unit }) => `${name} ${withInterval(value, lower, upper)} ${unit}`.trimEnd());
    return `${regime}: ${values.join(', ')}`;
  });
  return [`Measured: ${markdownText(lines.join('; '))}.`];
}

/**
 * The shortest of the smallest counterexamples, one per regime; the others only by their number. Only a file of the corpus is named: what else the
 * run has left, readers of the page do not have.
 */
function counterexample(rows: readonly VerdictRow[]): string[] {
  const failed = rows.filter((row): row is VerdictRow & { failure: Failure } => row.failure !== null);
  const [smallest] = failed.toSorted((a, b) => a.failure.let.length - b.failure.let.length);
  if (smallest === undefined) return [];
  const file = smallest.counterexample?.file;
  const others =
    failed.length > 1 ? ` (${failed.length - 1} more ${failed.length === 2 ? 'regime has' : 'regimes have'} one of its own)` : '';
  return [
    `Smallest counterexample${others}:`,
    '',
    '```text',
    ...failureWords(smallest.failure).map((line) => line.replace(/^ {2}/, '')),
    '```',
    '',
    ...(file?.startsWith('corpus/') ? [`Replay: \`npx tsingou replay ${file}\``, ''] : []),
  ];
}

/** The form's own formula, where it is not the statement's, and how it follows. */
function derived(form: Form | undefined, stated: string): string[] {
  if (form === undefined) return [];
  const { tex, derivation } = form;
  const paragraphs = derivation === null ? [] : [`Derivation: ${derivation}`].flatMap((all) => all.split(/\n\s*\n/));
  return [
    ...(tex === null || tex === stated ? [] : formula(tex)),
    ...paragraphs.flatMap((paragraph) => [markdownText(paragraph.trim().replace(/\s+/g, ' ')), '']),
  ];
}

const formula = (tex: string): string[] => (tex === '' ? [] : ['```math', tex, '```', '']);

/** 'as-printed:literal' -> 'As printed, literal'. */
function words(subject: string): string {
  const [name = '', reading] = subject.split(':');
  const plain = name.replaceAll('-', ' ');
  return markdownText(`${plain.charAt(0).toUpperCase()}${plain.slice(1)}${reading === undefined ? '' : `, read as ${reading}`}`);
}
