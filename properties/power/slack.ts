import { examine } from '../../oracles/verdict/examine.ts';
import type { Subject } from '../../oracles/verdict/oracle.ts';
import type { Budget } from './cell.ts';
import { caseAt, type Station } from './station.ts';

/** How far the core itself stays inside an oracle's bounds. */
export interface Slack {
  readonly oracle: string;
  /** the largest margin of the core over all cases: 1 is at the bound; 0 where the law is exact */
  readonly margin: number;
  readonly cases: number;
}

/** Examines the core as it is on every case of the budget. */
export async function slackOf({ oracle, places }: Station, { seed, cases }: Budget): Promise<Slack> {
  let [margin, run] = [0, 0];
  for (const place of places) {
    for (let index = 0; index < cases; index++) {
      const drawn = caseAt(place, seed, oracle.id, index, cases);
      if (drawn === undefined) break;
      const finding = await examine(oracle, place.claim.subjects.core?.answer as Subject<unknown, unknown>, drawn.case);
      if (finding.kind === 'judged') margin = Math.max(margin, finding.margin);
      run++;
    }
  }
  return { oracle: oracle.id, margin, cases: run };
}
