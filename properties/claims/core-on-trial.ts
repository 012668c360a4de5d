import { type CoreParts, coreParts } from '../../oracles/subjects/core.ts';
import type { Subject } from '../../oracles/verdict/oracle.ts';
import type { OnTrial } from './claim.ts';

/** The core as a claim's subject: expected to hold, and composed of parts, so that a mutant of any of them can take its place. */
export function coreOnTrial<Ask, Seen>(composed: (parts: CoreParts) => Subject<Ask, Seen>): OnTrial<Ask, Seen> {
  return { answer: composed(coreParts), composed, expected: 'holds', decidedFrom: 'quick' };
}
