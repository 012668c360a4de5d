import { examine, type Finding } from '../../oracles/verdict/examine.ts';
import type { Oracle, Subject } from '../../oracles/verdict/oracle.ts';
import { InputError } from '../../src/input-error.ts';
import { claims } from '../claims/claims.ts';
import type { Counterexample } from './counterexample.ts';
import { mutantNamed } from './mutant-on-trial.ts';

/** A counterexample tried again. */
export interface Replayed {
  readonly finding: Finding;
  /** the same verdict, margin and deviation as recorded, bit for bit */
  readonly same: boolean;
  /** the verdict that the claim expects of this subject */
  readonly expected: 'holds' | 'violated';
  /** the case in words */
  readonly said: string;
}

/**
 * Puts the recorded subject on trial once more, on the recorded minimal case.
 *
 * @throws InputError when the file names a claim, oracle or subject that there is no more, or a case that cannot be read
 */
export async function replay(recorded: Counterexample, file: string): Promise<Replayed> {
  const claim = claims.find(({ id }) => id === recorded.claim);
  if (claim === undefined) throw new InputError(`${file}.claim`, recorded.claim, `one of ${claims.map(({ id }) => id).join(', ')}`);
  const oracle = claim.oracles.find(({ id }) => id === recorded.oracle) as Oracle<unknown, unknown, unknown> | undefined;
  if (oracle === undefined)
    throw new InputError(`${file}.oracle`, recorded.oracle, `one of ${claim.oracles.map(({ id }) => id).join(', ')}`);
  const { answer, expected } = onTrial(claim, recorded.subject, file);
  const c = claim.cases.codec.decode(recorded.minimal.case, `${file}.minimal.case`);
  const finding = await examine(oracle, answer, c);
  const same =
    finding.kind === 'judged' &&
    finding.verdict === recorded.verdict &&
    Object.is(finding.margin, recorded.minimal.margin) &&
    Object.is(finding.judgement.deviation, recorded.minimal.deviation);
  return { finding, same, expected, said: claim.cases.codec.say(c) };
}

function onTrial(
  claim: (typeof claims)[number],
  subject: string,
  file: string,
): { answer: Subject<unknown, unknown>; expected: 'holds' | 'violated' } {
  const known = claim.subjects[subject];
  if (known !== undefined) return known;
  const { composed } = claim.subjects.core ?? {};
  if (!subject.startsWith('mutant:') || composed === undefined) {
    throw new InputError(`${file}.subject`, subject, `one of ${Object.keys(claim.subjects).join(', ')}, or mutant:ID`);
  }
  const { mutant, epsilon } = mutantNamed(subject.slice('mutant:'.length));
  return { answer: composed(mutant.parts(epsilon)), expected: 'holds' };
}
