import type { Finding } from '../../oracles/verdict/examine.ts';
import type { Merged, Repeated } from '../../oracles/verdict/merge.ts';
import { canonicalJson } from '../../src/chain/canonical-json.ts';
import { InputError } from '../../src/input-error.ts';
import type { AnyClaim, Cases } from '../claims/claim.ts';
import { corpusFiles, corpusText } from './corpus.ts';
import { type Counterexample, type Found, readCounterexample } from './counterexample.ts';
import type { StoredNear } from './near-miss.ts';

/** A counterexample, and the file it stands in. */
export interface Stored {
  readonly file: string;
  readonly entry: Counterexample;
}

let read: readonly Stored[] | undefined;

/**
 * Every counterexample in the corpus, read once.
 *
 * @throws InputError for a file that is not a counterexample
 */
export function corpus(): readonly Stored[] {
  read ??= corpusFiles
    .filter((name) => name.startsWith('counterexample-'))
    .map((name) => ({ file: `corpus/${name}`, entry: readCounterexample(corpusText(name), `corpus/${name}`) }));
  return read;
}

/** A case to be tried: where it comes from, and what it must do. */
export interface ToTry {
  readonly case: unknown;
  readonly found: Found['found'];
  /** the file of a refutation of this very subject: it must violate again */
  readonly refutes?: string;
}

/** Who is on trial: only the cases of a regime that are stored for its claim and oracle are tried. */
export interface OnStored {
  readonly claim: Pick<AnyClaim, 'id' | 'cases'>;
  readonly name: string;
  readonly oracle: { readonly id: string };
  readonly regime: string;
  readonly subject: { readonly expected: 'holds' | 'violated' };
}

/** What is stored for a trial and can still be tried, whoever it was found on: what refuted one subject is a case for all of them. */
export function storedFor({ claim: { id, cases }, oracle, regime }: Omit<OnStored, 'name' | 'subject'>, stored: readonly Stored[]) {
  return stored.flatMap(({ file, entry }) => {
    const mine = entry.claim === id && entry.oracle === oracle.id && entry.regime === regime;
    if (!mine || whyObsolete(entry, witnessesOf(entry), id, cases) !== undefined) return [];
    const [minimal, loud] = [entry.minimal, entry.loud].map((witness) => cases.codec.decode(witness.case, file));
    return [{ file, entry, minimal, loud }];
  });
}

/** The near misses of a trial that can still be tried. */
function nearFor({ claim: { id, cases }, oracle, regime }: OnStored, near: readonly StoredNear[]): readonly ToTry[] {
  return near.flatMap(({ file, entry }) => {
    const mine = entry.claim === id && entry.oracle === oracle.id && entry.regime === regime;
    if (!mine || whyObsolete(entry, { case: entry.case }, id, cases) !== undefined) return [];
    return [{ case: cases.codec.decode(entry.case, file), found: entry.found }];
  });
}

/** What is stored comes first, counterexamples before near misses, then the cases drawn, but none a second time. */
export function storedFirst(
  trial: OnStored,
  drawn: readonly ToTry[],
  stored: readonly Stored[],
  near: readonly StoredNear[] = [],
): readonly ToTry[] {
  const refuting = storedFor(trial, stored).flatMap(({ file, entry: { subject, found }, minimal, loud }): ToTry[] => {
    const must = subject === trial.name && trial.subject.expected === 'violated';
    return [
      { case: minimal, found, ...(must ? { refutes: file } : {}) },
      { case: loud, found },
    ];
  });
  const first = [...refuting, ...nearFor(trial, near)];
  if (first.length === 0) return drawn;
  const seen = new Set<string>();
  return [...first, ...drawn].filter((one) => {
    const text = canonicalJson(trial.claim.cases.codec.encode(one.case));
    return !seen.has(text) && seen.add(text);
  });
}

/** What refuted a subject that is expected to be refuted must do so again: if it does not, that is what came out, whatever else violates. */
export function stillRefuted(merged: Merged, tried: readonly ToTry[], findings: readonly Repeated[]): Merged {
  const index = tried.findIndex(({ refutes }, i) => refutes !== undefined && !isViolated(findings[i]?.finding));
  const finding = findings[index]?.finding;
  if (finding === undefined) return merged;
  const [verdict, came] =
    finding.kind === 'judged'
      ? ([finding.verdict, `${finding.verdict}, margin ${finding.margin}`] as const)
      : ([finding.kind, finding.reason] as const);
  return { ...merged, verdict, reason: `${tried[index]?.refutes} violates no longer: ${came}` };
}

const isViolated = (finding: Finding | undefined) => finding?.kind === 'judged' && finding.verdict === 'violated';

/** The cases of a counterexample, by their names in its file. */
export const witnessesOf = ({ minimal, loud }: Counterexample): Readonly<Record<string, unknown>> => ({
  'minimal.case': minimal.case,
  'loud.case': loud.case,
});

/** Why stored cases cannot be tried on these cases any more, or undefined if they can. */
export function whyObsolete(
  { regime }: Pick<Counterexample, 'regime'>,
  witnesses: Readonly<Record<string, unknown>>,
  argument: string,
  { codec, regimes }: Pick<Cases<unknown>, 'codec' | 'regimes'>,
): string | undefined {
  if (!regimes.includes(regime)) return `there is no regime "${regime}" any more`;
  try {
    for (const [name, witness] of Object.entries(witnesses)) codec.decode(witness, `${argument}.${name}`);
    return undefined;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return `its case cannot be read any more: ${error.message}`;
  }
}
