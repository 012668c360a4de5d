import type { Finding } from '../../oracles/verdict/examine.ts';
import type { Along } from '../claims/along-steps.ts';
import type { Judged } from './shrink.ts';

/** Where a violation begins: null where nobody can say. */
export interface Beginning {
  /** of a case that runs in time: so many steps violate, and one step less does not */
  readonly steps: number | null;
  readonly time: number | null;
  readonly site: number | null;
  readonly term: string | null;
}

/**
 * When a violation begins, by bisection over the run, and where it is seen then. Where a shorter run can violate and a longer one not, it is
 * one of the beginnings, and always the same.
 */
export async function begins<Case>(
  violation: Judged<Case>,
  along: Along<Case> | undefined,
  examined: (c: Case) => Promise<Finding>,
): Promise<Beginning> {
  if (along === undefined) return beginning(violation, null, null);
  let first = violation;
  for (let [below, above] = [0, along.steps(violation.case)]; above - below > 1; ) {
    const middle = Math.floor((below + above) / 2);
    const shorter = along.upTo(violation.case, middle);
    const finding = await examined(shorter);
    if (finding.kind === 'judged' && finding.verdict === 'violated') {
      above = middle;
      first = { case: shorter, finding };
    } else below = middle;
  }
  return beginning(first, along.steps(first.case), along.time(first.case));
}

function beginning({ finding }: Judged<unknown>, steps: number | null, end: number | null): Beginning {
  const { time = null, site = null, term = null } = finding.judgement.where ?? {};
  return { steps, time: end ?? time, site, term };
}
