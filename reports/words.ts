import type { Failure } from '../properties/runner/failure.ts';
import type { RunFile, VerdictRow } from '../properties/runner/run-file.ts';
import { short } from './numbers.ts';

/** Whether a row is as its claim expects: what a reader looks for first. */
export function isSurprise({ verdict, expected, decidedFrom }: VerdictRow): boolean {
  return verdict !== expected && decidedFrom !== null;
}

/** ", alpha 9.0e-7 spent": the chance that something statistical was refuted although it is true; nothing where nothing was statistical. */
export function spentText({ alpha }: RunFile['spent']): string {
  return alpha > 0 ? `, alpha ${short(alpha)} spent` : '';
}

/** Why a verdict is not a plain "holds", in a sentence or two. */
export function explained(row: VerdictRow): string[] {
  const about = `${row.claim} (${row.subject}, ${row.oracle}, ${row.regime})`;
  const { failure } = row;
  if (failure === null) return [`${about} is ${row.verdict}: ${row.reason}`];
  const file = row.counterexample?.file;
  return [`${about} is violated`, ...failureWords(failure), ...(file ? [`  Replay   npx tsingou replay ${file}`] : [])];
}

/**
 * A violation as an argument: Let (the case), Then (the law, and what was seen), because (where it begins), what does not explain it, and a
 * case in which nobody can take it for rounding.
 */
export function failureWords({ let: said, law, deviation, margin, because, tolerance, uncertainty, loud }: Failure): string[] {
  const begins = beginning(because);
  const terms = uncertainty.terms.map(({ name, value }) => `${name} ${short(value)}`);
  const allowed = [...(tolerance > 0 ? [`the law's own tolerance ${short(tolerance)}`] : []), ...terms];
  const missed = Number.isFinite(deviation) ? `is missed by ${short(deviation)}, margin ${short(margin)}` : 'is missed beyond every bound';
  return [
    `  Let      ${said}`,
    `  Then     ${law} ${missed}`,
    ...(begins === '' ? [] : [`  because  ${begins}`]),
    `           not explained by ${allowed.length === 0 ? 'anything: the law is exact' : allowed.join(', ')}`,
    ...(loud.let === said ? [] : [`  Loud     ${loud.let}: margin ${short(loud.margin)}`]),
  ];
}

/** "it begins with step 3 (time 0.375), at site 1, in p". */
function beginning({ steps, time, site, term }: Failure['because']): string {
  const at = time === null ? [] : [`time ${Number(time.toPrecision(6))}`];
  return [
    ...(steps === null ? at : [`it begins with step ${steps}${at.length === 0 ? '' : ` (${at})`}`]),
    ...(site === null ? [] : [`at site ${site}`]),
    ...(term === null ? [] : [`in ${term}`]),
  ].join(', ');
}

/** What is not the whole run says so: ", shard 1/3", ", 12 more not tried". */
export function partOf({ shard, missing }: Pick<RunFile, 'shard' | 'missing'>): string {
  return `${shard ? `, shard ${shard.index}/${shard.of}` : ''}${missing > 0 ? `, ${missing} more not tried: interrupted` : ''}`;
}
