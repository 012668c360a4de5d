import type { AnyClaim } from '../claims/claim.ts';
import { claims } from '../claims/claims.ts';
import type { Counterexample } from './counterexample.ts';
import type { StoredNear } from './near-miss.ts';
import { undecidedRow, type VerdictRow } from './run-file.ts';
import type { Selection } from './select.ts';
import { type Stored, whyObsolete, witnessesOf } from './stored.ts';

/**
 * Stored counterexamples and near misses of the selected claims, or of none that there is, that cannot be tried any more: each a row that says
 * why.
 */
export function obsolete(
  { claims: selected }: Pick<Selection, 'claims'>,
  stored: readonly Stored[],
  near: readonly StoredNear[] = [],
): VerdictRow[] {
  const all = [
    ...stored.map(({ file, entry }) => ({ file, entry, witnesses: witnessesOf(entry), expected: 'violated' as const })),
    ...near.map(({ file, entry }) => ({ file, entry, witnesses: { case: entry.case }, expected: 'holds' as const })),
  ];
  return all.flatMap(({ file, entry, witnesses, expected }) => {
    const claim = selected.find(({ id }) => id === entry.claim);
    const listed = claims.find(({ id }) => id === entry.claim);
    if (claim === undefined && listed !== undefined) return []; // for another day
    const why =
      claim === undefined
        ? `there is no claim ${entry.claim} any more`
        : whyNot(entry, witnesses, claim, { ...listed?.subjects, ...claim.subjects });
    return why === undefined ? [] : [{ ...rowOf(file, entry, why), expected }];
  });
}

type Entry = Pick<Counterexample, 'claim' | 'subject' | 'oracle' | 'regime' | 'hash'>;

/** `subjects` are all that the claim has: a selection may have put a mutant in the core's place. */
function whyNot(
  entry: Entry,
  witnesses: Readonly<Record<string, unknown>>,
  { id, oracles, cases }: AnyClaim,
  subjects: AnyClaim['subjects'],
): string | undefined {
  const { oracle, subject } = entry;
  if (!oracles.some((it) => it.id === oracle)) return `${id} is not held against ${oracle} any more`;
  if (subjects[subject] === undefined && !subject.startsWith('mutant:')) return `${id} has no subject ${subject} any more`;
  return whyObsolete(entry, witnesses, id, cases);
}

const rowOf = (file: string, { claim, subject, oracle, regime, hash }: Entry, why: string): VerdictRow => ({
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
