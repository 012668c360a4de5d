import type { Finding } from '../../oracles/verdict/examine.ts';

/** A case and what the oracle found on it. */
export interface Judged<Case> {
  readonly case: Case;
  readonly finding: Extract<Finding, { kind: 'judged' }>;
}

/** The two witnesses of a violation. */
export interface Witnesses<Case> {
  /** the smallest case that still violates */
  readonly minimal: Judged<Case>;
  /** the smallest case that keeps at least half of the worst margin seen */
  readonly loud: Judged<Case>;
}

/** How many smaller cases shrinking may try: a count, never a time, so that a shrunk case is the same everywhere. */
const tries = 2000;

/** While shrinking the bound is raised by this much, so that what is left does not flip on replay. */
const raised = 1.25;

/**
 * The two witnesses of a violation, both shrunk along the same path of smaller cases: `minimal` keeps violating (with a margin above 1.25),
 * `loud` keeps at least half of the worst margin seen.
 */
export async function witnesses<Case>(
  worst: Judged<Case>,
  simpler: (c: Case) => Iterable<Case>,
  examined: (c: Case) => Promise<Finding>,
): Promise<Witnesses<Case>> {
  const above = (margin: number) => smallest(worst, simpler, examined, Math.min(margin, worst.finding.margin));
  return { minimal: await above(raised), loud: await above(worst.finding.margin / 2) };
}

/** The first smaller case that violates with at least this margin, again and again until there is none. */
async function smallest<Case>(
  start: Judged<Case>,
  simpler: (c: Case) => Iterable<Case>,
  examined: (c: Case) => Promise<Finding>,
  margin: number,
): Promise<Judged<Case>> {
  let best = start;
  let left = tries;
  for (let improved = true; improved; ) {
    improved = false;
    for (const candidate of simpler(best.case)) {
      if (left-- === 0) return best;
      const finding = await examined(candidate);
      if (finding.kind !== 'judged' || finding.verdict !== 'violated' || finding.margin < margin) continue;
      best = { case: candidate, finding };
      improved = true;
      break;
    }
  }
  return best;
}
