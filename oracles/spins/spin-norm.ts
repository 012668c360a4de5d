import { doubleDouble as real } from '../../src/exact/double-double.ts';
import type { SpinTrajectory } from '../../src/spins/spin-flow.ts';
import type { SpinState } from '../../src/spins/spin-state.ts';
import { bound } from '../bounds/bound.ts';
import { unitRoundoff } from '../bounds/rounding.ts';
import type { SpinRunAsk } from '../subjects/spin-simulator.ts';
import type { Oracle } from '../verdict/oracle.ts';
import { rotationsOf, type SpinRun, spinsMoved, spinsStopped } from './spin-run.ts';

/**
 * Length: a spin keeps its length, whatever the scheme and the step.
 *
 *   |S_x(t)| = |S_x(0)|
 *
 * Catches: a step that is not made of rotations, spins that are stored in too few digits, friction.
 * Blind to: spins that turn about the wrong axis, the wrong way, too fast, or not at all; agreement with the reference sees those.
 */
export const spinNorm: Oracle<SpinRun, SpinRunAsk, SpinTrajectory> = {
  id: 'spins/norm',
  law: {
    tex: '|S_x(t)| = |S_x(0)|',
    source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", sec. 5.2',
    route: 'unit length, 106 bits',
    catches: 'a step that is not made of rotations, spins in too few digits, friction',
    blindTo: 'a wrong axis, sense or speed of rotation: spins/agreement sees them',
  },

  *examine(run) {
    const { chain, start, scheme, step, steps } = run;
    const stops = [Math.ceil(steps / 2), steps];
    const runs = yield [{ chain, start, scheme, step, stops }];
    const bad = spinsStopped(start, runs, [2]);
    if (bad !== undefined) return bad;
    const { states } = runs[0] as SpinTrajectory;
    const before = squares(start);
    const misses = states.flatMap((state) =>
      squares(state).map((square, x) => Math.abs(real.toNumber(real.minus(square, before[x] as typeof square))) / 2),
    );
    const deviation = Math.max(...misses);
    return {
      deviation,
      tolerance: 0,
      uncertainty: bound({
        name: 'rounding',
        value: (2 * Math.sqrt(rotationsOf(run, steps)) + 2 * steps * step) * unitRoundoff,
        grade: 'estimated',
        source: 'random walk of 2 u per rotation; sines and cosines whose squares miss 1, 2 u per unit of time',
      }),
      effect: 2 ** -32, // far below single precision
      evidence: 'float64',
      witness: [spinsMoved(start, states)],
      measured: [],
      where: { site: misses.indexOf(deviation) % start.sites },
    };
  },
};

/** |S_x|^2; half of its change is that of the length. */
function squares({ sites, spins }: SpinState) {
  return Array.from({ length: sites }, (_, x) =>
    spins
      .slice(3 * x, 3 * x + 3)
      .reduce((sum, component) => real.plus(sum, real.times(real.of(component), real.of(component))), real.of(0)),
  );
}
