import type { AnyChain } from '../src/chain/chain.ts';
import type { State } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { schemes } from '../src/schemes/schemes.ts';
import type { Term } from './bounds/bound.ts';
import { growthOf, nudged, trajectoryRounding } from './bounds/rounding.ts';
import { stepTerm, visibleAt } from './bounds/step.ts';
import { distance, halved, type RunOf, stopped } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Judgement, OutOfScope } from './verdict/judgement.ts';

/** Where a run arrives as its step goes to zero, and how well that is known. */
export interface Converged {
  /** with steps of h/4 */
  readonly end: State;
  /** with steps of h/2 */
  readonly coarser: State;
  readonly step: Term;
  readonly rounding: Term;
  /** how much the run enlarges a small difference of its start */
  readonly growth: number;
  /** what a step error of this order leaves visible, relative to the size of the state */
  readonly visible: number;
}

/** Asks for a run with steps h, h/2 and h/4 and for one from a nudged start; what did not arrive is judged at once. */
export function* converged(run: RunOf<AnyChain>): Generator<readonly RunAsk[], Converged | Judgement | OutOfScope, readonly Trajectory[]> {
  const { chain, start, scheme, steps } = run;
  const asked = (from: State, halvings: number) => halved(run, from, halvings);
  const runs = yield [asked(start, 0), asked(start, 1), asked(start, 2), asked(nudged(start), 0)];
  const bad = stopped(
    chain,
    start,
    runs.map((trajectory) => ({ trajectory, stops: 1 })),
  );
  if (bad !== undefined) return bad;
  const [z0, z1, z2, aside] = runs.map(({ states }) => states[0]) as [State, State, State, State];
  const { order } = schemes[scheme];
  const growth = growthOf(start, [z0], [aside]);
  return {
    end: z2,
    coarser: z1,
    step: stepTerm(distance(z0, z1), distance(z1, z2), order),
    rounding: trajectoryRounding(run, 4 * steps, [start, z2], growth),
    growth,
    visible: visibleAt(order),
  };
}

/** Whether it is what was found, and not a judgement of what did not arrive. */
export const hasConverged = (it: Converged | Judgement | OutOfScope): it is Converged => 'end' in it;
