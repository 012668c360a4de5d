import { setImmediate as breath } from 'node:timers/promises';
import { examine, type Finding } from '../../oracles/verdict/examine.ts';
import { merge, type Repeated } from '../../oracles/verdict/merge.ts';
import type { Oracle, Subject } from '../../oracles/verdict/oracle.ts';
import type { Verdict } from '../../oracles/verdict/verdict.ts';
import type { Counterexample } from '../../properties/runner/counterexample.ts';
import { repeated } from '../../properties/runner/repeated.ts';
import type { Judged } from '../../properties/runner/shrink.ts';
import { type Stored, storedFor } from '../../properties/runner/stored.ts';
import { shrunk, type Told, told } from '../../properties/runner/told.ts';
import type { Settled } from './trials.ts';

/** What came of a subject in one regime. */
export interface Tried {
  readonly regime: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly margin: number;
  /** of what is violated */
  readonly told?: Told;
  /** the file of the stored case that is violated */
  readonly stored?: string;
}

/**
 * A subject before an oracle, regime by regime, until it is violated: what is stored for this test comes first, and is told as it stands.
 *
 * @param test the name under which counterexamples are stored
 */
export async function tried<Case, Ask, Seen>(
  subject: Subject<Ask, Seen>,
  oracle: Oracle<Case, Ask, Seen>,
  trials: Settled<Case>,
  test: string,
  stored: readonly Stored[],
): Promise<Tried[]> {
  const all: Tried[] = [];
  for (const regime of trials.chains.regimes) {
    const one = await triedIn(regime, subject, oracle, trials, test, stored);
    all.push(one);
    if (one.verdict === 'violated') break;
  }
  return all;
}

async function triedIn<Case, Ask, Seen>(
  regime: string,
  subject: Subject<Ask, Seen>,
  oracle: Oracle<Case, Ask, Seen>,
  { chains, cases, seed, subject: called }: Settled<Case>,
  test: string,
  stored: readonly Stored[],
): Promise<Tried> {
  const examined = async (c: Case) => {
    await breath(); // between two cases, so that the test's time limit is heard
    return examine(oracle, subject, c);
  };
  const looking = { cases: chains, law: oracle.law, examined };
  const of = { claim: test, oracle: oracle.id, subject: called, regime };
  const findings: Repeated[] = [];
  const tries: { readonly case: Case; readonly found: Counterexample['found'] }[] = [];
  for (const { file, entry, minimal, loud } of storedFor({ claim: { id: test, cases: chains }, oracle, regime }, stored)) {
    const again = await repeated(minimal, examined);
    findings.push(again);
    tries.push({ case: minimal, found: entry.found });
    if (!isViolated(again.finding) || !again.repeats) continue;
    const witness = { case: minimal, finding: again.finding };
    const louder = await examined(loud);
    const failure = await told(
      { ...of, found: entry.found },
      { minimal: witness, loud: isViolated(louder) ? { case: loud, finding: louder } : witness },
      looking,
    );
    return { regime, verdict: 'violated', reason: 'a stored case violates it', margin: again.finding.margin, told: failure, stored: file };
  }
  for (let index = 0; index < (chains.listed ?? cases); index++) {
    const c = chains.draw(regime, seed, oracle.id, index);
    findings.push(await repeated(c, examined));
    tries.push({ case: c, found: { seed, index } });
  }
  const { verdict, reason, worst } = merge(findings);
  const result = { regime, verdict, reason, margin: worst?.margin ?? 0 };
  if (verdict !== 'violated' || worst === undefined) return result;
  const { case: c, found } = tries[worst.index] as (typeof tries)[number];
  const judged = { case: c, finding: findings[worst.index]?.finding } as Judged<Case>;
  return { ...result, told: await shrunk({ ...of, found }, judged, looking) };
}

const isViolated = (finding: Finding): finding is Judged<unknown>['finding'] => finding.kind === 'judged' && finding.verdict === 'violated';
