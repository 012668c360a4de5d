import type { Mutant } from '../../oracles/mutants/mutant.ts';
import type { CoreParts } from '../../oracles/subjects/core.ts';
import { examine } from '../../oracles/verdict/examine.ts';
import type { Subject } from '../../oracles/verdict/oracle.ts';
import { partsChanged, partsRead } from './parts-read.ts';
import { sameAnswer } from './same-answer.ts';
import { caseAt, type Station } from './station.ts';

/**
 * What an oracle makes of a mutant: `killed` by its `cases`-th case; `blind` where answers differ from the core's and no case is violated;
 * `untouched` where every answer is the core's, bit for bit; `broken` where a case could not be judged.
 */
export interface Cell {
  readonly oracle: string;
  readonly mutant: string;
  readonly kind: 'killed' | 'blind' | 'untouched' | 'broken';
  /** examined, up to the kill if there is one */
  readonly cases: number;
  /** the margin of the kill, or the largest */
  readonly margin: number;
  /** of a kill: the median over several draws of how many cases it takes; absent where only one was made */
  readonly median?: number;
}

export interface Budget {
  readonly seed: number;
  /** per claim and regime */
  readonly cases: number;
}

/** How many rounds over all regimes must leave every answer as it is before a mutant counts as untouched, unless a claim says it is killed. */
const untouchedAfter = 2;

/** Puts a mutant before an oracle, one case of every regime after the other, until it is killed or the budget is spent. */
export async function cellOf(station: Station, mutant: Mutant, epsilon: number, { seed, cases }: Budget): Promise<Cell> {
  const { oracle, places } = station;
  if (!isDeclared(station, mutant) && !(await reaches(station, mutant, epsilon, { seed, cases })))
    return { oracle: oracle.id, mutant: mutant.id, kind: 'untouched', cases: 0, margin: 0 };
  const parts = mutant.parts(epsilon);
  const watch = { touched: false };
  const subjects = new Map(
    places.map(({ claim }) => [claim.id, watched(claim.subjects.core?.composed, claim.subjects.core?.answer, parts, watch)]),
  );
  let [run, largest, kind] = [0, 0, 'untouched' as Cell['kind']];
  const cell = () => ({ oracle: oracle.id, mutant: mutant.id, kind, cases: run, margin: largest });
  for (let index = 0; index < cases; index++) {
    if (index === untouchedAfter && !watch.touched && !isDeclared(station, mutant)) return cell();
    for (const place of places) {
      const drawn = caseAt(place, seed, oracle.id, index, cases);
      if (drawn === undefined) continue;
      run++;
      const finding = await examine(oracle, subjects.get(place.claim.id) as Subject<unknown, unknown>, drawn.case);
      if (finding.kind === 'broken') kind = 'broken';
      if (finding.kind !== 'judged') continue;
      if (finding.verdict === 'violated') return { ...cell(), kind: 'killed', margin: finding.margin };
      largest = Math.max(largest, finding.margin);
    }
    if (kind === 'untouched' && watch.touched) kind = 'blind';
  }
  return cell();
}

/** Whether the station reads a part that the mutant replaces; without one its answers are the core's. */
async function reaches(station: Station, mutant: Mutant, epsilon: number, budget: Budget): Promise<boolean> {
  const read = await partsRead(station, budget);
  return partsChanged(mutant, epsilon).some((name) => read.has(name));
}

/** Whether a claim of the station names the mutant: then it may be seen rarely, but it is. */
const isDeclared = ({ places }: Station, { id }: Mutant): boolean =>
  places.some(({ claim }) => claim.refuses?.some((named) => named.split(':')[0] === id));

/** The mutant as a subject that is compared with the core until their answers differ. */
function watched(
  composed: ((parts: CoreParts) => Subject<unknown, unknown>) | undefined,
  core: Subject<unknown, unknown> | undefined,
  parts: CoreParts,
  watch: { touched: boolean },
): Subject<unknown, unknown> {
  if (composed === undefined || core === undefined) throw new Error('a station holds claims on a composed core only');
  const mutant = composed(parts);
  return async (ask) => {
    const answer = await mutant(ask);
    if (!watch.touched) watch.touched = !sameAnswer(answer, await core(ask));
    return answer;
  };
}
