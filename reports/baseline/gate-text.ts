import pc from 'picocolors';
import { markdownText } from '../markdown-text.ts';
import { short } from '../numbers.ts';
import { printable } from '../printable.ts';
import { type Difference, type Gate, isWorse } from './gate.ts';
import { isMutant, named } from './key.ts';

/** The kinds of differences, the gravest first. */
const kinds = ['weaker', 'regression', 'gone', 'incomparable', 'better', 'new'] as const;

/** Longer lists are cut: the run file has everything. */
const most = 20;

/** What a run held against a baseline came to, for a terminal. */
export function gateReport(gate: Gate, file: string, { color = false, offers = true } = {}): string {
  const paint = pc.createColors(color);
  const lines = shownKinds(gate).flatMap(([kind, of]) => [
    ...of.slice(0, most).map((one) => `  ${paintOf(kind, paint)(kind.padEnd(12))}  ${about(one)}`),
    ...(of.length > most ? [`  ${' '.repeat(12)}  and ${of.length - most} more`] : []),
  ]);
  const verdict = isWorse(gate) ? paint.red('worse than the baseline') : paint.green('none worse');
  return `${[`baseline ${file}: ${counts(gate)}: ${verdict}`, ...lines, ...(offers ? offered(gate, file) : [])].join('\n')}\n`;
}

/** The same as a section of a Markdown page. */
export function gateMarkdown(gate: Gate, file: string): string[] {
  const lines = shownKinds(gate).flatMap(([kind, of]) => [
    ...of.slice(0, most).map((one) => `- ${kind === 'better' || kind === 'new' ? kind : `**${kind}**`}: ${markdownText(about(one))}`),
    ...(of.length > most ? [`- and ${of.length - most} more ${kind}`] : []),
  ]);
  return [
    `## Baseline: ${isWorse(gate) ? 'worse' : 'none worse'}`,
    '',
    `${markdownText(file)}: ${counts(gate)}.`,
    '',
    ...(lines.length === 0 ? [] : [...lines, '']),
    ...offered(gate, file).flatMap((line) => [markdownText(line), '']),
  ];
}

/** What a difference is about, in one line. */
export function about(one: Difference): string {
  const row = 'now' in one ? one.now : one.before;
  return printable(`${named(row)}: ${said(one)}`);
}

function said(one: Difference): string {
  if (one.kind === 'gone') return `margin ${short(one.before.margin)} in the baseline, not in this run`;
  if (one.kind === 'new') return `margin ${short(one.now.margin)}`;
  const { before, now } = one;
  if (one.kind === 'incomparable') return `${before.cases} cases in the baseline, ${now.cases.run} in this run`;
  const reason = now.reason === '' || now.verdict === 'violated' ? '' : ` (${now.reason})`; // violations are told at length elsewhere
  if (before.verdict !== now.verdict) return `${before.verdict} -> ${now.verdict}${reason}`;
  const [term] = now.uncertainty?.terms ?? [];
  const bound = term === undefined ? 'no bound: the law is exact' : `most of the bound: ${term.name} ${short(term.value)}`;
  return `margin ${short(before.margin)} -> ${short(now.margin)} (${times(before.margin ?? 0, now.margin ?? 0)}; ${bound})`;
}

const times = (before: number, now: number): string => (before === 0 ? 'from nothing' : `${short(now / before)} x`);

function counts(gate: Gate): string {
  const several = shownKinds(gate).map(([kind, of]) => `${of.length} ${kind === 'regression' && of.length > 1 ? 'regressions' : kind}`);
  const { alike, notCovered } = gate;
  return [...several, `${alike} alike`, ...(notCovered === 0 ? [] : [`${notCovered} of claims that this run was not asked about`])].join(
    ', ',
  );
}

function shownKinds({ differences }: Gate): [Difference['kind'], Difference[]][] {
  return kinds
    .map((kind): [Difference['kind'], Difference[]] => [kind, differences.filter((one) => one.kind === kind)])
    .filter(([, of]) => of.length > 0);
}

/** The commands that take over what changed; a mutant's margins are no baseline. */
export function offered({ differences }: Gate, file: string): string[] {
  if (differences.some((one) => 'now' in one && isMutant(one.now.subject))) return [];
  const has = (...wanted: readonly Difference['kind'][]) => differences.some(({ kind }) => wanted.includes(kind));
  const command = `npx tsingou baseline update --baseline ${printable(file)}`;
  return [
    ...(has('better', 'new', 'gone') ? [`To take over what is better, new or gone: ${command}`] : []),
    ...(has('weaker', 'regression', 'incomparable') ? [`To take over everything, the worse included: ${command} --all`] : []),
  ];
}

function paintOf(kind: Difference['kind'], paint: ReturnType<typeof pc.createColors>) {
  return kind === 'better' || kind === 'new' ? paint.green : paint.red;
}
