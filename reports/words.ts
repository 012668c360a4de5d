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
  if (row.verdict !== 'violated') return [`${about} is ${row.verdict}: ${row.reason}`];
  const terms = row.uncertainty?.terms.map(({ name, value }) => `${name} ${short(value)}`) ?? [];
  return [
    `${about} is violated`,
    `  Let   ${row.reason.slice(row.reason.indexOf(': ') + 2)}`,
    `  Then  it violates the law, as ${row.reason.slice(0, row.reason.indexOf(' violate'))} do, the worst by ${short(row.deviation)} (margin ${short(row.margin)}),`,
    `        not explained by ${terms.length === 0 ? 'anything: the law is exact' : terms.join(', ')}`,
    ...(row.counterexample?.file ? [`  Replay  npx tsingou replay ${row.counterexample.file}`] : []),
  ];
}

/** What is not the whole run says so: ", shard 1/3", ", 12 more not tried". */
export function partOf({ shard, missing }: Pick<RunFile, 'shard' | 'missing'>): string {
  return `${shard ? `, shard ${shard.index}/${shard.of}` : ''}${missing > 0 ? `, ${missing} more not tried: interrupted` : ''}`;
}
