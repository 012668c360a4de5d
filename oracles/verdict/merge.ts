import type { Finding } from './examine.ts';
import { type CaseVerdict, type Judgement, witnessReached } from './judgement.ts';
import type { Verdict } from './verdict.ts';

/** How the cases of one claim fell out. */
export interface CaseCounts {
  readonly run: number;
  readonly decided: number;
  readonly vacuous: number;
  readonly outOfScope: number;
}

/** The cases of one claim, taken together. */
export interface Merged {
  readonly verdict: Verdict;
  readonly counts: CaseCounts;
  /** the judged case with the largest margin, witnessed cases before vacuous ones; its index among the findings */
  readonly worst: { readonly index: number; readonly margin: number; readonly judgement: Judgement } | undefined;
  readonly reason: string;
  /** what the judged cases spent together */
  readonly alpha: number;
}

/** A finding, and whether a violation was seen again when the case was repeated. */
export interface Repeated {
  readonly finding: Finding;
  readonly repeats: boolean;
}

/**
 * A violated case that is violated again makes the claim violated (one that does not repeat: broken); else broken if any broke; else
 * out of scope if every case was; else vacuous if fewer than half reach their witness floors; else undecided if fewer than nine in ten of
 * those are decided; else holds.
 */
export function merge(cases: readonly Repeated[]): Merged {
  const judged = cases.flatMap(({ finding, repeats }, index) => (finding.kind === 'judged' ? [{ ...finding, repeats, index }] : []));
  const witnessed = judged.filter(({ judgement }) => witnessReached(judgement));
  const decided = witnessed.filter(({ verdict }) => verdict !== 'undecided');
  const outOfScope = cases.filter(({ finding }) => finding.kind === 'out-of-scope').length;
  const counts = { run: cases.length, decided: decided.length, vacuous: judged.length - witnessed.length, outOfScope };
  const violations = judged.filter(({ verdict }) => verdict === 'violated');
  const flaky = violations.find(({ repeats }) => !repeats);
  const broken = cases.find(({ finding }) => finding.kind === 'broken')?.finding;
  const candidates = violations.length > 0 ? violations : witnessed.length > 0 ? witnessed : judged;
  const worst = candidates.reduce<(typeof judged)[number] | undefined>(
    (a, b) => (a === undefined || b.margin > a.margin ? b : a),
    undefined,
  );
  const alpha = judged.reduce((sum, { judgement }) => sum + (judgement.alpha ?? 0), 0);
  const say = (verdict: Verdict, reason: string): Merged => ({ verdict, counts, worst, reason, alpha });

  if (violations.some(({ repeats }) => repeats)) return say('violated', `${violations.length} of ${cases.length} cases violate it`);
  if (flaky !== undefined) return say('broken', `case ${flaky.index} was violated and then was not: not deterministic`);
  if (broken?.kind === 'broken') return say('broken', broken.reason);
  if (cases.length === 0) return say('undecided', 'no case was drawn');
  if (judged.length === 0) return say('out-of-scope', firstReason(cases));
  if (2 * witnessed.length < judged.length)
    return say('vacuous', `${counts.vacuous} of ${judged.length} cases miss ${missed(judged.map(({ judgement }) => judgement))}`);
  if (10 * decided.length < 9 * witnessed.length)
    return say(
      'undecided',
      `${witnessed.length - decided.length} of ${witnessed.length} cases: the bound is wider than the effect${why(witnessed)}`,
    );
  return say('holds', '');
}

/** What the first undecided case that says so would take. */
function why(witnessed: readonly { readonly verdict: CaseVerdict; readonly judgement: Judgement }[]): string {
  const first = witnessed.find(({ verdict, judgement }) => verdict === 'undecided' && judgement.reason !== undefined)?.judgement.reason;
  return first === undefined ? '' : `; ${first}`;
}

function firstReason(cases: readonly Repeated[]): string {
  const first = cases.find(({ finding }) => finding.kind === 'out-of-scope')?.finding;
  return first?.kind === 'out-of-scope' ? first.reason : '';
}

function missed(judgements: readonly Judgement[]): string {
  const witness = judgements.flatMap((judgement) => judgement.witness).find(({ value, floor }) => value < floor);
  return witness === undefined
    ? 'a witness'
    : `the witness "${witness.name}" (${witness.value.toPrecision(3)}, floor ${witness.floor.toPrecision(3)})`;
}
