/** A margin that grew by more than this factor is a regression; one that shrank by more offers an update. */
export const factor = 4;

/** Regressions count only where the larger margin exceeds this: below it, a bound is far from being reached. */
export const floor = 0.05;

/** What became of a margin; null where a row has none. */
export function marginChange(before: number | null, now: number | null): 'worse' | 'better' | 'alike' {
  if (before === null || now === null) return before === now ? 'alike' : now === null ? 'worse' : 'better';
  if (now > factor * before && now > floor) return 'worse';
  return factor * now < before ? 'better' : 'alike';
}
