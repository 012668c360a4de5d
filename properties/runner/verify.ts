import { examine, type Finding } from '../../oracles/verdict/examine.ts';
import type { Figure } from '../../oracles/verdict/figure.ts';
import { type Merged, merge, type Repeated } from '../../oracles/verdict/merge.ts';
import type { Oracle } from '../../oracles/verdict/oracle.ts';
import type { ProfileName } from '../../oracles/verdict/verdict.ts';
import type { AnyClaim, OnTrial } from '../claims/claim.ts';
import { placeOf } from '../claims/claims.ts';
import type { Statement } from '../claims/statement.ts';
import { caseOf } from './alpha.ts';
import { type Counterexample, counterexample, fileOf } from './counterexample.ts';
import { profiles } from './profiles.ts';
import type { VerdictRow } from './run-file.ts';
import type { Selection } from './select.ts';
import { witnesses } from './shrink.ts';

/** How to run a selection. */
export interface Settings {
  readonly profile: ProfileName;
  readonly seed: number;
  /** cases per claim, oracle and regime; absent: the profile's */
  readonly cases?: number;
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
  return { rows: [...rows, ...selection.notBuilt.map(notBuilt)], figures, counterexamples };
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

async function tried(trial: Trial, { seed, cases, profile }: Settings): Promise<Tried> {
  const { claim, name, subject, oracle, regime } = trial;
  const examined = (c: unknown) => examine(oracle, subject.answer, c);
  const count = claim.cases.listed ?? cases ?? Math.ceil(profiles[profile].cases / (claim.cases.cost ?? 1));
  const drawn = Array.from({ length: count }, (_, index) => caseOf(claim, regime, seed, oracle.id, index));
  const findings: Repeated[] = [];
  for (const c of drawn) {
    const finding = await examined(c);
    const violated = finding.kind === 'judged' && finding.verdict === 'violated';
    findings.push({ finding, repeats: violated && sameFinding(finding, await examined(c)) });
  }
  const merged = merge(findings);
  const figure = merged.worst?.judgement.figure;
  if (merged.verdict !== 'violated' || merged.worst === undefined) return { row: rowOf(trial, merged, null), figure };
  const { index } = merged.worst;
  const worst = { case: drawn[index], finding: findings[index]?.finding as Extract<Finding, { kind: 'judged' }> };
  const { minimal, loud } = await witnesses(worst, claim.cases.simpler, examined);
  const found = counterexample(
    { claim: claim.id, oracle: oracle.id, subject: name, regime, found: { seed, index } },
    minimal,
    loud,
    claim.cases.codec,
  );
  return { row: rowOf(trial, { ...merged, reason: `${merged.reason}: ${claim.cases.codec.say(minimal.case)}` }, found), figure, found };
}

/** Bit for bit the same verdict and margin. */
export function sameFinding(a: Finding, b: Finding): boolean {
  return a.kind === 'judged' && b.kind === 'judged' && a.verdict === b.verdict && Object.is(a.margin, b.margin);
}

function rowOf({ claim, name, subject, oracle, regime }: Trial, merged: Merged, found: Counterexample | null): VerdictRow {
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
    counterexample: found === null ? null : { hash: found.hash, file: fileOf(found.hash) },
    reason: merged.reason,
    figures: judgement?.figure === undefined ? [] : [figureId({ claim: claim.id, subject: name, regime })],
  };
}

function notBuilt({ id }: Statement): VerdictRow {
  return {
    claim: id,
    paper: placeOf(id).paper.id,
    subject: 'as-printed',
    oracle: null,
    regime: null,
    verdict: 'undecided',
    expected: 'undecided',
    decidedFrom: null,
    margin: null,
    deviation: null,
    tolerance: null,
    effect: null,
    uncertainty: null,
    evidence: null,
    alpha: 0,
    witness: [],
    measured: [],
    cases: { run: 0, decided: 0, vacuous: 0, outOfScope: 0 },
    counterexample: null,
    reason: 'not built',
    figures: [],
  };
}
