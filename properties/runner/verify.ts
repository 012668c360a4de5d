import { examine, type Finding } from '../../oracles/verdict/examine.ts';
import type { Figure } from '../../oracles/verdict/figure.ts';
import { type Merged, merge, type Repeated } from '../../oracles/verdict/merge.ts';
import type { Oracle } from '../../oracles/verdict/oracle.ts';
import type { ProfileName } from '../../oracles/verdict/verdict.ts';
import type { AnyClaim, OnTrial } from '../claims/claim.ts';
import { placeOf } from '../claims/claims.ts';
import type { Statement } from '../claims/statement.ts';
import { type Counterexample, fileOf } from './counterexample.ts';
import { obsolete } from './obsolete.ts';
import { profiles } from './profiles.ts';
import { repeated } from './repeated.ts';
import { undecidedRow, type VerdictRow } from './run-file.ts';
import type { Selection } from './select.ts';
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
  readonly onProgress?: (done: number, total: number, what: string) => void;
}

/** The rows of a ledger, with the counterexamples and figures they speak of. */
export interface Ledger {
  readonly rows: readonly VerdictRow[];
  readonly figures: Readonly<Record<string, Figure>>;
  readonly counterexamples: readonly Counterexample[];
}

/** Puts every subject of the selected claims on trial; rows in the order of the claims, then of the statements without code. */
export async function verify(selection: Selection, settings: Settings): Promise<Ledger> {
  const trials = selection.claims.flatMap((claim) =>
    Object.entries(claim.subjects).flatMap(([name, subject]) =>
      claim.oracles.flatMap((oracle) => claim.cases.regimes.map((regime) => ({ claim, name, subject, oracle, regime }))),
    ),
  );
  const rows: VerdictRow[] = [];
  const counterexamples: Counterexample[] = [];
  const figures: Record<string, Figure> = {};
  for (const [done, trial] of trials.entries()) {
    settings.onProgress?.(done, trials.length, `${trial.claim.id} ${trial.regime}`);
    const { row, found, figure } = await tried(trial, settings);
    rows.push(row);
    for (const id of row.figures) figures[id] = figure as Figure;
    if (found !== undefined) counterexamples.push(found);
  }
  const gone = obsolete(selection, settings.stored ?? corpus());
  return { rows: [...rows, ...gone, ...selection.notBuilt.map(notBuilt)], figures, counterexamples };
}

const figureId = ({ claim, subject, regime }: { claim: string; subject: string; regime: string }) => `${claim}/${subject}/${regime}`;

interface Tried {
  readonly row: VerdictRow;
  readonly figure: Figure | undefined;
  readonly found?: Counterexample;
}

interface Trial {
  readonly claim: AnyClaim;
  readonly name: string;
  readonly subject: OnTrial<unknown, unknown>;
  readonly oracle: Oracle<unknown, unknown, unknown>;
  readonly regime: string;
}

async function tried(trial: Trial, { seed, cases, profile, stored }: Settings): Promise<Tried> {
  const { claim, name, subject, oracle, regime } = trial;
  const examined = (c: unknown) => examine(oracle, subject.answer, c);
  const drawn = Array.from({ length: claim.cases.listed ?? cases ?? profiles[profile].cases }, (_, index) => ({
    case: claim.cases.draw(regime, seed, oracle.id, index),
    found: { seed, index },
  }));
  const toTry = storedFirst(trial, drawn, stored ?? corpus());
  const findings: Repeated[] = [];
  for (const { case: c } of toTry) findings.push(await repeated(c, examined));
  const merged = stillRefuted(merge(findings), toTry, findings);
  const figure = merged.worst?.judgement.figure;
  if (merged.verdict !== 'violated' || merged.worst === undefined) return { row: rowOf(trial, merged, null), figure };
  const { index } = merged.worst;
  const { case: c, found } = toTry[index] as ToTry;
  const worst = { case: c, finding: findings[index]?.finding as Extract<Finding, { kind: 'judged' }> };
  const of = { claim: claim.id, oracle: oracle.id, subject: name, regime, found };
  const told = await shrunk(of, worst, { cases: claim.cases, law: oracle.law, examined });
  return { row: rowOf(trial, { ...merged, reason: `${merged.reason}: ${told.failure.let}` }, told), figure, found: told.counterexample };
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
