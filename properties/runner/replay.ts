import { examine, type Finding } from '../../oracles/verdict/examine.ts';
import type { Oracle, Subject } from '../../oracles/verdict/oracle.ts';
import { InputError } from '../../src/input-error.ts';
import { claims } from '../claims/claims.ts';
import { begins } from './begins.ts';
import type { Counterexample } from './counterexample.ts';
import { type Failure, failureOf } from './failure.ts';
import { mutantNamed } from './mutant-on-trial.ts';
import type { NearMiss } from './near-miss.ts';

/** A stored case tried again. */
export interface Replayed {
  readonly finding: Finding;
  /** the same verdict, margin and deviation as recorded, bit for bit */
  readonly same: boolean;
  /** the verdict that the claim expects of this subject */
  readonly expected: 'holds' | 'violated';
  /** the case in words */
  readonly said: string;
  /** of what violates: how it reads */
  readonly failure?: Failure;
}

/**
 * Puts the recorded subject on trial once more, on the recorded minimal case, and says again when its violation begins.
 *
 * @throws InputError when the file names a claim, oracle or subject that there is no more, or a case that cannot be read
 */
export async function replay(recorded: Counterexample, file: string): Promise<Replayed> {
  const { minimal, verdict } = recorded;
  return replayed(recorded, { case: minimal.case, place: `${file}.minimal.case` }, file, (finding) => {
    const { margin, judgement } = finding;
    return finding.verdict === verdict && Object.is(margin, minimal.margin) && Object.is(judgement.deviation, minimal.deviation);
  });
}

/** A near miss tried again. @throws InputError as {@link replay} */
export async function replayNear(recorded: NearMiss, file: string): Promise<Replayed> {
  const witness = { case: recorded.case, place: `${file}.case` };
  return replayed(recorded, witness, file, ({ verdict, margin }) => verdict === recorded.verdict && Object.is(margin, recorded.margin));
}

async function replayed(
  { claim: id, oracle: law, subject }: Pick<Counterexample, 'claim' | 'oracle' | 'subject'>,
  witness: { readonly case: unknown; readonly place: string },
  file: string,
  isSame: (finding: Extract<Finding, { kind: 'judged' }>) => boolean,
): Promise<Replayed> {
  const claim = claims.find((it) => it.id === id);
  if (claim === undefined) throw new InputError(`${file}.claim`, id, `one of ${claims.map((it) => it.id).join(', ')}`);
  const oracle = claim.oracles.find((it) => it.id === law) as Oracle<unknown, unknown, unknown> | undefined;
  if (oracle === undefined) throw new InputError(`${file}.oracle`, law, `one of ${claim.oracles.map((it) => it.id).join(', ')}`);
  const { answer, expected } = onTrial(claim, subject, file);
  const { codec, along } = claim.cases;
  const c = codec.decode(witness.case, witness.place);
  const examined = (it: unknown) => examine(oracle, answer, it);
  const finding = await examined(c);
  const result = { finding, same: finding.kind === 'judged' && isSame(finding), expected, said: codec.say(c) };
  if (finding.kind !== 'judged' || finding.verdict !== 'violated') return result;
  const judged = { case: c, finding };
  return { ...result, failure: failureOf(judged, judged, await begins(judged, along, examined), codec.say, oracle.law) };
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
