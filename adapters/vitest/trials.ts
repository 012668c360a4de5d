import type { Cases } from '../../properties/claims/claim.ts';
import { defaultSeed, profiles } from '../../properties/runner/profiles.ts';
import { InputError } from '../../src/input-error.ts';

/** What a subject is tried on. */
export interface Trials<Case> {
  /** where the cases come from: `runCases(...)` and its like of `tsingou/properties` */
  readonly chains: Cases<Case>;
  /** how many of each regime; default 20 */
  readonly cases?: number;
  /** the draw, a constant unless given: the same seed is the same cases */
  readonly seed?: number;
  /** what the subject is called; default: the name of the function */
  readonly subject?: string;
  /** where counterexamples are kept, and tried first the next time; default `.tsingou` */
  readonly folder?: string;
}

/** Everything said, and checked. */
export type Settled<Case> = Required<Trials<Case>>;

/** @throws InputError for what is not a trial */
export function settled<Case>(given: Trials<Case>, called: string): Settled<Case> {
  const { chains, cases = profiles.quick.cases, seed = defaultSeed, subject = called, folder = '.tsingou', ...more } = given ?? {};
  const unknown = Object.keys(more)[0];
  if (unknown !== undefined) throw new InputError('toSatisfy', unknown, 'chains, cases, seed, subject or folder');
  if (typeof chains?.draw !== 'function' || typeof chains.codec?.encode !== 'function')
    throw new InputError('chains', chains, 'a source of cases: runCases(...) or its like of tsingou/properties');
  if (!Number.isInteger(cases) || cases < 1) throw new InputError('cases', cases, 'a whole number, at least 1');
  if (!Number.isInteger(seed) || seed < 0) throw new InputError('seed', seed, 'a whole number, at least 0');
  if (typeof subject !== 'string' || subject === '') throw new InputError('subject', subject, 'a name');
  if (typeof folder !== 'string' || folder === '') throw new InputError('folder', folder, 'a folder');
  return { chains, cases, seed, subject, folder };
}
