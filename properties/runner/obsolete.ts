import type { AnyClaim } from '../claims/claim.ts';
import { claims } from '../claims/claims.ts';
import type { Counterexample } from './counterexample.ts';
import { undecidedRow, type VerdictRow } from './run-file.ts';
import type { Selection } from './select.ts';
import { type Stored, whyObsolete } from './stored.ts';

/** Stored counterexamples of the selected claims, or of none that there is, that cannot be tried any more: each a row that says why. */
export function obsolete({ claims: selected }: Pick<Selection, 'claims'>, stored: readonly Stored[]): VerdictRow[] {
  return stored.flatMap(({ file, entry }) => {
    const claim = selected.find(({ id }) => id === entry.claim);
    const listed = claims.find(({ id }) => id === entry.claim);
    if (claim === undefined && listed !== undefined) return []; // for another day
    const why =
      claim === undefined ? `there is no claim ${entry.claim} any more` : whyNot(entry, claim, { ...listed?.subjects, ...claim.subjects });
    return why === undefined ? [] : [rowOf(file, entry, why)];
  });
}

/** `subjects` are all that the claim has: a selection may have put a mutant in the core's place. */
function whyNot(entry: Counterexample, { id, oracles, cases }: AnyClaim, subjects: AnyClaim['subjects']): string | undefined {
  const { oracle, subject } = entry;
  if (!oracles.some((it) => it.id === oracle)) return `${id} is not held against ${oracle} any more`;
  if (subjects[subject] === undefined && !subject.startsWith('mutant:')) return `${id} has no subject ${subject} any more`;
  return whyObsolete(entry, id, cases);
}

const rowOf = (file: string, { claim, subject, oracle, regime, hash }: Counterexample, why: string): VerdictRow => ({
  ...undecidedRow,
  claim,
  paper: 'corpus',
  subject,
  oracle,
  regime,
  verdict: 'out-of-scope',
  expected: 'violated',
  decidedFrom: 'quick',
  cases: { run: 0, decided: 0, vacuous: 0, outOfScope: 1 },
  counterexample: { hash, file },
  reason: `${file}: ${why}`,
});
