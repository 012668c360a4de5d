/** What a margin belongs to. */
export interface Keyed {
  readonly claim: string;
  readonly oracle: string | null;
  readonly subject: string;
  readonly regime: string | null;
}

/** One text per claim, oracle, subject and regime; a mutant stands in the place of the core, and is compared with it. */
export function keyOf({ claim, oracle, subject, regime }: Keyed): string {
  return JSON.stringify([claim, oracle, isMutant(subject) ? 'core' : subject, regime]);
}

export const isMutant = (subject: string): boolean => subject.startsWith('mutant:');

/** A row in a few words, for people. */
export const named = ({ claim, subject, oracle, regime }: Keyed): string => [claim, subject, oracle, regime].filter(Boolean).join(', ');
