import { setImmediate as breath } from 'node:timers/promises';
import { examine, type Finding } from '../../oracles/verdict/examine.ts';
import type { Figure } from '../../oracles/verdict/figure.ts';
import { type Merged, merge, type Repeated } from '../../oracles/verdict/merge.ts';
import type { Oracle } from '../../oracles/verdict/oracle.ts';
import type { ProfileName } from '../../oracles/verdict/verdict.ts';
import type { AnyClaim, OnTrial } from '../claims/claim.ts';
import { placeOf } from '../claims/claims.ts';
import type { Statement } from '../claims/statement.ts';
import { caseOf } from './alpha.ts';
import { uncalibrated } from './calibration.ts';
import { type Counterexample, fileOf } from './counterexample.ts';
import { type NearMiss, nearest, nearestOfEach, nearMisses, type StoredNear } from './near-miss.ts';
import { obsolete } from './obsolete.ts';
import { profiles } from './profiles.ts';
import { repeated } from './repeated.ts';
import { undecidedRow, type VerdictRow } from './run-file.ts';
import type { Selection } from './select.ts';
import { indicesOf, type Shard } from './shard.ts';
import { corpus, type Stored, stillRefuted, storedFirst, type ToTry } from './stored.ts';
import { shrunk, type Told } from './told.ts';

/** How to run a selection. */
export interface Settings {
  readonly profile: ProfileName;
  readonly seed: number;
  /** cases per claim, oracle and regime; absent: the profile's */
  readonly cases?: number;
  /** counterexamples that are tried before random cases; absent: the corpus */
  readonly stored?: readonly Stored[];
  /** near misses that are tried after them; absent: those of the corpus, unless counterexamples are given */
  readonly near?: readonly StoredNear[];
  readonly onProgress?: (done: number, total: number, what: string) => void;
}

/** The rows of a ledger, with the counterexamples and figures they speak of. */
export interface Ledger {
  readonly rows: readonly VerdictRow[];
  readonly figures: Readonly<Record<string, Figure>>;
  readonly counterexamples: readonly Counterexample[];
  /** the nearest of each claim and oracle */
  readonly nearMisses: readonly NearMiss[];
  /** how many trials have no row, as nobody got to them */
  readonly missing: number;
}

/** Puts every subject of the selected claims on trial; rows in the order of the claims, then of the statements without code. */
export async function verify(selection: Selection, settings: Settings): Promise<Ledger> {
  const results = new Map<number, Tried>();
  const all = trials(selection);
  for (const [index, trial] of all.entries()) {
    settings.onProgress?.(index, all.length, sayTrial(trial));
    results.set(index, await tried(trial, settings));
  }
  return ledgerOf(selection, results, null, settings.stored, settings.near);
}

/** One subject before one oracle in one regime: a row of the ledger, and the unit of work. */
export interface Trial {
  readonly claim: AnyClaim;
  readonly name: string;
  readonly subject: OnTrial<unknown, unknown>;
  readonly oracle: Oracle<unknown, unknown, unknown>;
  readonly regime: string;
}

/** What came of a trial, as plain data: a function of the trial and the settings alone, so it does not matter where and when it is tried. */
export interface Tried {
  readonly row: VerdictRow;
  readonly figure?: Figure;
  readonly found?: Counterexample;
  readonly near?: NearMiss;
}

/** All trials of a selection, in the order of the ledger. */
export function trials(selection: Selection): Trial[] {
  return selection.claims.flatMap((claim) =>
    Object.entries(claim.subjects).flatMap(([name, subject]) =>
      claim.oracles.flatMap((oracle) => claim.cases.regimes.map((regime) => ({ claim, name, subject, oracle, regime }))),
    ),
  );
}

export const sayTrial = ({ claim, regime }: Trial): string => `${claim.id} ${regime}`;

/** The rows of the ledger that nothing is tried for: what is stored and cannot be tried any more, and the statements without code. */
const untried = (selection: Selection, stored: readonly Stored[], near: readonly StoredNear[]): VerdictRow[] => [
  ...obsolete(selection, stored, near),
  ...selection.notBuilt.map(notBuilt),
];

/**
 * The ledger of these results, each under the index of its trial. Rows that nothing is tried for count as further trials: they need no result,
 * and the shards share them.
 */
export function ledgerOf(
  selection: Selection,
  results: ReadonlyMap<number, Tried>,
  shard: Shard | null,
  stored?: readonly Stored[],
  near?: readonly StoredNear[],
): Ledger {
  const all = trials(selection);
  const rest = untried(selection, stored ?? corpus(), nearOf(stored, near));
  const mine = indicesOf(shard, all.length + rest.length);
  const seen = mine.flatMap((index) => results.get(index) ?? []);
  const without = mine.flatMap((index) => rest[index - all.length] ?? []);
  return {
    rows: [...seen.map(({ row }) => row), ...without],
    figures: Object.fromEntries(seen.flatMap(({ row, figure }) => row.figures.map((id) => [id, figure as Figure]))),
    counterexamples: seen.flatMap(({ found }) => found ?? []),
    nearMisses: nearestOfEach(seen.flatMap(({ near: missed }) => missed ?? [])),
    missing: mine.length - seen.length - without.length,
  };
}

/** Which line of the ledger a row is. */
export const placeOfRow = ({ claim, subject, oracle, regime }: Pick<VerdictRow, 'claim' | 'subject' | 'oracle' | 'regime'>): string =>
  oracle === null ? claim : `${claim} (${subject}, ${oracle}, ${regime})`;

/** Every line of the ledger of a selection, in order. */
export function placesOf(selection: Selection): string[] {
  const tried = trials(selection).map(({ claim, name, oracle, regime }) =>
    placeOfRow({ claim: claim.id, subject: name, oracle: oracle.id, regime }),
  );
  return [...tried, ...untried(selection, corpus(), nearMisses()).map(placeOfRow)];
}

const figureId = ({ claim, subject, regime }: { claim: string; subject: string; regime: string }) => `${claim}/${subject}/${regime}`;

/** Tries a trial. It never rejects: what goes wrong outside the oracle, in drawing or shrinking cases, makes the row broken as well. */
export async function tried(trial: Trial, settings: Settings): Promise<Tried> {
  try {
    return await verdictOn(trial, settings);
  } catch (error) {
    return broken(trial, error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
}

/** A trial that came to nothing. */
export function broken(trial: Trial, reason: string): Tried {
  const counts = { run: 0, decided: 0, vacuous: 0, outOfScope: 0 };
  return { row: rowOf(trial, { verdict: 'broken', counts, worst: undefined, reason, alpha: 0 }, null) };
}

/** Whose near misses say something: not those of what is to be refuted, of a mutant, or of chance. */
const isMissed = ({ claim, name, subject }: Trial): boolean =>
  claim.weight === undefined && subject.expected === 'holds' && !name.startsWith('mutant:');

const nearOf = (stored: readonly Stored[] | undefined, near: readonly StoredNear[] | undefined): readonly StoredNear[] =>
  near ?? (stored === undefined ? nearMisses() : []);

async function verdictOn(trial: Trial, { seed, cases, profile, stored, near }: Settings): Promise<Tried> {
  const { claim, name, subject, oracle, regime } = trial;
  const wrong = await uncalibrated(claim, oracle);
  if (wrong !== undefined) return broken(trial, wrong);
  const examined = async (c: unknown) => {
    await breath(); // between two cases, so that Ctrl-C is heard
    return examine(oracle, subject.answer, c);
  };
  const count = claim.cases.listed ?? cases ?? Math.ceil(profiles[profile].cases / (claim.cases.cost ?? 1));
  const drawn = Array.from({ length: count }, (_, index) => ({
    case: caseOf(claim, regime, seed, oracle.id, index),
    found: { seed, index },
  }));
  const toTry = storedFirst(trial, drawn, stored ?? corpus(), nearOf(stored, near));
  const findings: Repeated[] = [];
  for (const { case: c } of toTry) findings.push(await repeated(c, examined));
  const merged = stillRefuted(merge(findings), toTry, findings);
  const shown = merged.worst?.judgement.figure;
  const figure = shown === undefined ? {} : { figure: shown };
  const of = { claim: claim.id, oracle: oracle.id, subject: name, regime };
  if (merged.verdict !== 'violated' || merged.worst === undefined) {
    const seen = findings.map(({ finding }) => finding);
    const missed = isMissed(trial) ? nearest(of, toTry, seen, claim.cases.codec) : undefined;
    return { row: rowOf(trial, merged, null), ...figure, ...(missed === undefined ? {} : { near: missed }) };
  }
  const { index } = merged.worst;
  const { case: c, found } = toTry[index] as ToTry;
  const worst = { case: c, finding: findings[index]?.finding as Extract<Finding, { kind: 'judged' }> };
  const told = await shrunk({ ...of, found }, worst, { cases: claim.cases, law: oracle.law, examined });
  return { row: rowOf(trial, { ...merged, reason: `${merged.reason}: ${told.failure.let}` }, told), ...figure, found: told.counterexample };
}

function rowOf({ claim, name, subject, oracle, regime }: Trial, merged: Merged, told: Told | null): VerdictRow {
  const judgement = merged.worst?.judgement;
  return {
    claim: claim.id,
    paper: placeOf(claim.id).paper.id,
    subject: name,
    oracle: oracle.id,
    regime,
    verdict: merged.verdict,
    expected: subject.expected,
    decidedFrom: subject.decidedFrom,
    margin: merged.worst?.margin ?? null,
    deviation: judgement?.deviation ?? null,
    tolerance: judgement?.tolerance ?? null,
    effect: judgement?.effect ?? null,
    uncertainty: judgement?.uncertainty ?? null,
    evidence: judgement?.evidence ?? null,
    alpha: merged.alpha,
    witness: judgement?.witness ?? [],
    measured: judgement?.measured ?? [],
    cases: merged.counts,
    counterexample: told === null ? null : { hash: told.counterexample.hash, file: fileOf(told.counterexample.hash) },
    reason: merged.reason,
    failure: told?.failure ?? null,
    figures: judgement?.figure === undefined ? [] : [figureId({ claim: claim.id, subject: name, regime })],
  };
}

function notBuilt({ id }: Statement): VerdictRow {
  return {
    ...undecidedRow,
    claim: id,
    paper: placeOf(id).paper.id,
    subject: 'as-printed',
    oracle: null,
    regime: null,
    reason: 'not built',
  };
}
