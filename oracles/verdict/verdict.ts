/** What a claim's cases amount to together. */
export type Verdict = 'holds' | 'violated' | 'undecided' | 'vacuous' | 'out-of-scope' | 'broken';

/** The profile from which a verdict can be expected. */
export type ProfileName = 'quick' | 'standard' | 'deep';

/** All profiles, from the fewest cases to the most. */
export const profileNames: readonly ProfileName[] = ['quick', 'standard', 'deep'];

/** Whether a run with this profile is expected to decide what `decidedFrom` names. */
export function decides(profile: ProfileName, decidedFrom: ProfileName): boolean {
  return profileNames.indexOf(profile) >= profileNames.indexOf(decidedFrom);
}
