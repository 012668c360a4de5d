import type { CoreParts } from '../../oracles/subjects/core.ts';
import type { Oracle, Subject } from '../../oracles/verdict/oracle.ts';
import type { ProfileName } from '../../oracles/verdict/verdict.ts';
import type { Along } from './along-steps.ts';

/** Where a claim's cases come from, and how one is stored by value. */
export interface Cases<Case> {
  /** case `index` of a regime; a function of its arguments alone */
  readonly draw: (regime: string, seed: number, oracle: string, index: number) => Case;
  readonly regimes: readonly string[];
  /** how many cases there are where they are a list; absent where as many can be drawn as a profile wants */
  readonly listed?: number;
  /** for cases that take long: a profile asks for so many times fewer; absent: 1 */
  readonly cost?: number;
  /** smaller cases, the boldest first */
  readonly simpler: (c: Case) => Iterable<Case>;
  readonly codec: Codec<Case>;
  /** where a case runs in time: how to end it earlier */
  readonly along?: Along<Case>;
}

/** A case as plain JSON data, numbers by their bits, and back. `decode` throws an InputError for anything else. */
export interface Codec<Case> {
  readonly encode: (c: Case) => unknown;
  readonly decode: (data: unknown, argument: string) => Case;
  /** a case in a sentence, for people: "Let ..." */
  readonly say: (c: Case) => string;
}

/** A subject of a claim: what answers, which verdict is expected of it, and the profile from which it can be decided. */
export interface OnTrial<Ask, Seen> {
  readonly answer: Subject<Ask, Seen>;
  readonly expected: 'holds' | 'violated';
  readonly decidedFrom: ProfileName;
  /** for the core: how it is composed of parts, so that a mutant can take its place */
  readonly composed?: (parts: CoreParts) => Subject<Ask, Seen>;
  /** for a corrected form: its TeX and its derivation in a few lines */
  readonly tex?: string;
  readonly derivation?: string;
}

/** A statement with its cases, its oracles and its subjects. */
export interface Claim<Case, Ask, Seen> {
  readonly id: string;
  readonly cases: Cases<Case>;
  readonly oracles: readonly Oracle<Case, Ask, Seen>[];
  readonly subjects: Readonly<Record<string, OnTrial<Ask, Seen>>>;
  /** mutants of the core, 'leak' or 'alpha:1e-9', that its oracles must refuse: before a verdict of an oracle counts, it refuses one of them */
  readonly refuses?: readonly string[];
  /** of a statistical claim, whose cases carry an `alpha`: its share of what a run may spend is this to the sum over the ledger */
  readonly weight?: number;
}

/** A claim whose types nobody outside it needs: the runner hands cases from its own source to its own oracles. */
// biome-ignore lint/suspicious/noExplicitAny: the types inside one claim fit each other; across claims there is no common one
export type AnyClaim = Claim<any, any, any>;

/** A claim, checked for consistency. */
export function claim<Case, Ask, Seen>(it: Claim<Case, Ask, Seen>): Claim<Case, Ask, Seen> {
  if (it.oracles.length === 0 || Object.keys(it.subjects).length === 0) throw new Error(`claim ${it.id} has no oracle or no subject`);
  return it;
}
