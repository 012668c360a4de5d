import type { State } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { bound } from './bounds/bound.ts';
import { growthOf, nudged, trajectoryRounding } from './bounds/rounding.ts';
import { distance, moved, type Run, sizeOf, stopped } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';

/**
 * Time reversal: run n steps, flip the momenta, run n steps, flip again: back at the start.
 *
 *   R Phi_h^n R Phi_h^n = id,   R(q, p) = (q, -p)
 *
 * Catches: a scheme that is not symmetric, state carried between steps, float32 storage, friction.
 * Blind to: any wrong but symmetric dynamics (a force that is 1 % off is reversed just as well); agreement with the reference catches those.
 */
export const timeReversal: Oracle<Run, RunAsk, Trajectory> = {
  id: 'dynamics/time-reversal',
  law: {
    tex: String.raw`R\,\Phi_h^n\,R\,\Phi_h^n = \mathrm{id}`,
    source: 'E. Hairer, C. Lubich, G. Wanner, Geometric Numerical Integration (Springer, 2006), sec. V.1',
    route: 'the run back to its start',
    catches: 'a scheme that is not symmetric, state carried between steps, float32 storage, friction',
    blindTo: 'wrong but symmetric dynamics: agreement/reference sees them',
  },

  *examine(run) {
    const { chain, start, scheme, step, steps } = run;
    const stops = [Math.ceil(steps / 2), steps];
    const [there, aside] = (yield [
      { chain, start, scheme, step, stops },
      { chain, start: nudged(start), scheme, step, stops },
    ]) as [Trajectory, Trajectory];
    const lost = stopped(
      chain,
      start,
      [there, aside].map((trajectory) => ({ trajectory, stops: stops.length })),
    );
    if (lost !== undefined) return lost;
    const [back] = (yield [{ chain, start: flipped(there.states[1] as State), scheme, step, stops: [steps] }]) as [Trajectory];
    const lostBack = stopped(chain, start, [{ trajectory: back, stops: 1 }]);
    if (lostBack !== undefined) return lostBack;
    const home = flipped(back.states[0] as State);
    return {
      deviation: distance(start, home),
      tolerance: 0,
      uncertainty: bound(trajectoryRounding(run, 2 * steps, [start, ...there.states], growthOf(start, there.states, aside.states))),
      effect: 1e-6 * sizeOf(start), // float32 storage would show a few 1e-7 per step
      evidence: 'float64',
      witness: [moved(start, there.states)], // a chain that stands still is reversible, too
      measured: [],
    };
  },
};

/** R(q, p) = (q, -p). */
function flipped(state: State): State {
  return { ...state, p: state.p.map((x) => -x) };
}
