/**
 * Matchers for vitest: importing this teaches `expect` to put a subject before an oracle.
 *
 *     await expect(simulator).toSatisfy(energyConservation, { chains: runCases({ ... }) });
 */
import { expect } from 'vitest';
import type { Oracle, Subject } from '../../oracles/verdict/oracle.ts';
import { toSatisfy } from './to-satisfy.ts';
import type { Trials } from './trials.ts';

export { type Trials, toSatisfy };

expect.extend({ toSatisfy: toSatisfy as never });

/** The trials, if T answers what the oracle asks; else what the compiler should say. */
type TrialsOf<T, Case, Ask, Seen> = T extends Subject<Ask, Seen> ? Trials<Case> : 'what is expected does not answer what this oracle asks';

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: the type parameters are vitest's
  interface Assertion<T = any> {
    /** Passes where the oracle's law holds for the subject on the cases drawn: counterexamples are shrunk, told and stored. */
    toSatisfy<Case, Ask, Seen>(oracle: Oracle<Case, Ask, Seen>, trials: TrialsOf<T, Case, Ask, Seen>): Promise<void>;
    /** vitest's own: passes where the predicate does. */
    // biome-ignore lint/suspicious/noExplicitAny: as vitest declares it
    toSatisfy(matcher: (value: any) => boolean, message?: string): any;
  }
}
