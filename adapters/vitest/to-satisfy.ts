import type { MatcherState } from 'vitest';
import type { Oracle, Subject } from '../../oracles/verdict/oracle.ts';
import { whyObsolete, witnessesOf } from '../../properties/runner/stored.ts';
import { short } from '../../reports/numbers.ts';
import { failureWords } from '../../reports/words.ts';
import { InputError } from '../../src/input-error.ts';
import { store, storedIn } from './counterexample-files.ts';
import { settled, type Trials } from './trials.ts';
import { type Tried, tried } from './tried.ts';

interface Result {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * The matcher: `await expect(subject).toSatisfy(oracle, { chains })`. It passes where the oracle's law holds in every regime, `.not` where it
 * is violated in one; what is undecided, vacuous, out of scope or broken fails both. With a plain predicate it is vitest's own `toSatisfy`.
 *
 * @throws InputError for a subject that is no function, or trials that cannot be
 */
export function toSatisfy(
  this: Pick<MatcherState, 'isNot' | 'currentTestName' | 'utils'>,
  received: unknown,
  ...said: unknown[]
): Result | Promise<Result> {
  const [oracle, trials] = said;
  if (typeof oracle === 'function') return predicate(this, received, oracle as (value: unknown) => unknown, said[1]);
  if (typeof (oracle as Oracle<unknown, unknown, unknown> | undefined)?.examine !== 'function')
    throw new InputError('toSatisfy', oracle, 'an oracle of tsingou/oracles (or a plain predicate)');
  if (typeof received !== 'function') throw new InputError('expect', received, 'a function that answers what the oracle asks');
  return satisfied(this, received as Subject<unknown, unknown>, oracle as Oracle<unknown, unknown, unknown>, trials as Trials<unknown>);
}

/** What vitest means by the name. */
function predicate(
  { utils }: Pick<MatcherState, 'utils'>,
  received: unknown,
  holds: (value: unknown) => unknown,
  message: unknown,
): Result {
  const pass = Boolean(holds(received));
  const what = () => (typeof message === 'string' ? message : utils.printExpected(holds));
  return { pass, message: () => `Expected value to ${pass ? 'not ' : ''}satisfy:\n${what()}\nReceived:\n${utils.printReceived(received)}` };
}

async function satisfied(
  { isNot, currentTestName: test = 'a test' }: Pick<MatcherState, 'isNot' | 'currentTestName'>,
  subject: Subject<unknown, unknown>,
  oracle: Oracle<unknown, unknown, unknown>,
  given: Trials<unknown>,
): Promise<Result> {
  const trials = settled(given, subject.name || 'the subject');
  const { stored, unreadable } = isNot ? { stored: [], unreadable: [] } : storedIn(trials.folder);
  const mine = stored.filter(({ entry }) => entry.claim === test && entry.oracle === oracle.id);
  const gone = mine.flatMap(({ file, entry }) => {
    const why = whyObsolete(entry, witnessesOf(entry), file, trials.chains);
    return why === undefined ? [] : [`${file}: ${why}`];
  });
  for (const line of [...unreadable, ...gone]) console.warn(`tsingou: out of scope, not tried: ${line}`);
  const all = await tried(subject, oracle, trials, test, mine);
  const violated = all.find(({ verdict }) => verdict === 'violated');
  const open = all.find(({ verdict }) => verdict !== 'violated' && verdict !== 'holds');
  const about = `${trials.subject}, ${oracle.id}`;
  const draw = `${trials.cases} cases${all.length > 1 ? ' of each regime' : ''}, seed ${trials.seed}`;
  const text = () => {
    if (violated !== undefined) return violation(about, violated, isNot ? undefined : trials.folder);
    if (open !== undefined) return `${about}, ${open.regime} is ${open.verdict}: ${open.reason} (${draw})`;
    return `${about} holds, the largest margin is ${short(Math.max(...all.map(({ margin }) => margin)))} (${draw})`;
  };
  const message = text();
  const pass = isNot ? violated === undefined : violated === undefined && open === undefined;
  return { pass, message: () => message };
}

/** The report of a violation; one that is new is stored. */
function violation(about: string, { regime, told, stored, reason }: Tried, folder: string | undefined): string {
  if (told === undefined) return `${about}, ${regime} is violated: ${reason}`;
  const { failure, counterexample } = told;
  const { seed, index } = counterexample.found;
  const replay = folder === undefined ? [] : [`  Replay   run the test again: it begins with ${stored ?? store(folder, counterexample)}`];
  return [
    `${about}, ${regime} is violated: ${reason}`,
    ...failureWords(failure),
    ...replay,
    `           found as case ${index} of seed ${seed}`,
  ].join('\n');
}
