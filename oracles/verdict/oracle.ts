import type { Judgement, OutOfScope } from './judgement.ts';

/** What an oracle stands on, and what it cannot see. */
export interface Law {
  readonly tex: string;
  readonly source: string;
  /** what the subject is held against: the route that is independent of it */
  readonly route: string;
  readonly catches: string;
  /** what it is blind to, and who covers that */
  readonly blindTo: string;
}

/** What makes an oracle redundant, and yet worth asking. */
export interface Implied {
  /** ids of oracles that kill whatever it kills, at no more than twice the size */
  readonly oracles: readonly `${string}/${string}`[];
  /** why its law follows from theirs, and what it adds all the same */
  readonly because: string;
}

/** Whatever is on trial: it answers asks. Asks and answers are plain data. */
export type Subject<Ask, Seen> = (ask: Ask) => Seen | Promise<Seen>;

/**
 * One law. An oracle questions a subject in rounds of asks and judges the answers; it is pure, so recorded answers replay it.
 */
export interface Oracle<Case, Ask, Seen> {
  /** never renamed: test name, rule and store key */
  readonly id: `${string}/${string}`;
  readonly law: Law;
  /** where the law follows from other laws: `tsingou power --ablate` holds it to that */
  readonly impliedBy?: Implied;
  examine(c: Case): Generator<readonly Ask[], Judgement | OutOfScope, readonly Seen[]>;
}
