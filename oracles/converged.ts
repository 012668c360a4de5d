import type { AnyChain } from '../src/chain/chain.ts';
import type { State } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { schemes } from '../src/schemes/schemes.ts';
import type { Term } from './bounds/bound.ts';
import { growthOf, nudged, trajectoryRounding } from './bounds/rounding.ts';
import { richardson, visibleAt } from './bounds/step.ts';
import { distance, halved, type RunOf, stopped } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Judgement, OutOfScope } from './verdict/judgement.ts';

/** Where a run arrives as its step goes to zero, and how well that is known. */
export interface Converged {
  /** with steps of h/8 */
  readonly end: State;
  /** with steps of h/4 */
  readonly coarser: State;
  readonly step: Term;
  readonly rounding: Term;
  /** how much the run enlarges a small difference of its start */
  readonly growth: number;
  /** what a step error of this order leaves visible, relative to the size of the state */
  readonly visible: number;
}

/** Of the runs asked for, the finest takes so many times as many steps. */
export const finest = 8;

/**
 * Asks for a run with steps h, h/2, h/4 and h/8; what did not arrive is judged at once.
 *
 * @param known how much the run enlarges a small difference; absent: measured by one more run, from a nudged start
 */
export function* converged(
  run: RunOf<AnyChain>,
  known?: number,
): Generator<readonly RunAsk[], Converged | Judgement | OutOfScope, readonly Trajectory[]> {
  const { chain, start, scheme, steps } = run;
  const asked = [0, 1, 2, 3].map((halvings) => halved(run, start, halvings));
  const runs = yield known === undefined ? [...asked, halved(run, nudged(start), 0)] : asked;
  const bad = stopped(
    chain,
    start,
    runs.map((trajectory) => ({ trajectory, stops: 1 })),
  );
  if (bad !== undefined) return bad;
  const [z0, z1, z2, z3, aside] = runs.map(({ states }) => states[0]) as [State, State, State, State, State];
  const { order } = schemes[scheme];
  const growth = known ?? growthOf(start, [z0], [aside]);
  const rounding = trajectoryRounding(run, finest * steps, [start, z3], growth);
  return {
    end: z3,
    coarser: z2,
    step: richardson([distance(z0, z1), distance(z1, z2), distance(z2, z3)], order, rounding.value),
    rounding,
    growth,
    visible: visibleAt(order),
  };
}

/** Whether it is what was found, and not a judgement of what did not arrive. */
export const hasConverged = (it: Converged | Judgement | OutOfScope): it is Converged => 'end' in it;
