import { type CaseVerdict, isOutOfScope, type Judgement, marginOf, type OutOfScope, verdictOf } from './judgement.ts';
import type { Oracle, Subject } from './oracle.ts';

/** What came of one case: a judgement, out of scope, or a broken oracle (or subject) that gave none. */
export type Finding =
  | { readonly kind: 'judged'; readonly verdict: CaseVerdict; readonly margin: number; readonly judgement: Judgement }
  | { readonly kind: 'out-of-scope'; readonly reason: string }
  | { readonly kind: 'broken'; readonly reason: string };

/**
 * Lets an oracle question a subject about one case.
 *
 * A deviation of Infinity is a violation (the subject gave something that is not a number of the law's kind); NaN, or a bound that is
 * not finite, means that the oracle broke, and never refutes.
 */
export async function examine<Case, Ask, Seen>(oracle: Oracle<Case, Ask, Seen>, subject: Subject<Ask, Seen>, c: Case): Promise<Finding> {
  try {
    const questioning = oracle.examine(c);
    let turn = questioning.next();
    while (!turn.done) {
      const answers: Seen[] = [];
      for (const ask of turn.value) {
        const answer = subject(ask);
        answers.push(answer instanceof Promise ? await answer : answer);
      }
      turn = questioning.next(answers);
    }
    return found(turn.value);
  } catch (error) {
    return { kind: 'broken', reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

/** A judgement weighed. */
export function found(result: Judgement | OutOfScope): Finding {
  if (isOutOfScope(result)) return { kind: 'out-of-scope', reason: result.outOfScope };
  const bad = brokenNumber(result);
  if (bad !== undefined) return { kind: 'broken', reason: bad };
  return { kind: 'judged', verdict: verdictOf(result), margin: marginOf(result), judgement: result };
}

function brokenNumber({ deviation, tolerance, uncertainty, effect, witness, measured }: Judgement): string | undefined {
  if (!(deviation >= 0)) return `deviation is ${deviation}, expected a number >= 0`;
  if (!(tolerance >= 0 && tolerance < Number.POSITIVE_INFINITY)) return `tolerance is ${tolerance}, expected a finite number >= 0`;
  if (!(effect >= 0)) return `effect is ${effect}, expected a number >= 0`;
  const term = uncertainty.terms.find(({ value }) => !(value >= 0 && value < Number.POSITIVE_INFINITY));
  if (term !== undefined) return `term "${term.name}" of the bound is ${term.value}, expected a finite number >= 0`;
  const mute = uncertainty.terms.find(({ source }) => source.trim() === '');
  if (mute !== undefined) return `term "${mute.name}" of the bound does not say why it is that large`;
  const seen =
    witness.find(({ value }) => Number.isNaN(value)) ?? measured.find(({ value, lower, upper }) => !(lower <= value && value <= upper));
  return seen === undefined ? undefined : `"${seen.name}" is ${seen.value}, expected a number inside its interval`;
}
