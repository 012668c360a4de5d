import { doubleDouble as real } from '../../src/exact/double-double.ts';
import type { SpinTrajectory } from '../../src/spins/spin-flow.ts';
import type { SpinState } from '../../src/spins/spin-state.ts';
import { bound } from '../bounds/bound.ts';
import { unitRoundoff } from '../bounds/rounding.ts';
import type { SpinRunAsk } from '../subjects/spin-simulator.ts';
import type { Oracle } from '../verdict/oracle.ts';
import { lengthOf, turned } from './precessing.ts';
import { rotationsOf, type SpinRun, spinsMoved, spinsStopped } from './spin-run.ts';

/**
 * Total spin: in a uniform field it precesses about the field like one spin, whatever the coupling, the scheme and the step; so its
 * component along the field is conserved, and all of it where there is no field.
 *
 *   d/dt sum_x S_x = omega x sum_x S_x,   as sum_x (eps_{x-1} S_{x-1} + eps_x S_{x+1}) x S_x = 0
 *
 * Catches: bonds that turn their two ends unlike, a wrong field, sense of rotation or clock in a uniform field, lengths of a scheme that do not
 * add up to the step.
 * Blind to: every error of a bond that acts on both its ends; agreement with the reference catches those.
 */
export const larmorPrecession: Oracle<SpinRun, SpinRunAsk, SpinTrajectory> = {
  id: 'spins/larmor',
  law: {
    tex: String.raw`\frac{d}{dt} \sum_x S_x = \omega \times \sum_x S_x`,
    source: 'J. Larmor, Phil. Mag. 44, 503 (1897)',
    route: "the closed form of the total spin's precession",
    catches: 'bonds that turn their ends unlike, a wrong field, sense or clock in a uniform field',
    blindTo: 'errors of a bond that act on both its ends: spins/agreement sees them',
  },

  *examine(run) {
    const { chain, start, scheme, step, steps } = run;
    const { field } = chain;
    if (typeof field[0] !== 'number') return { outOfScope: 'the field is not the same at every site' };
    const omega = field as readonly [number, number, number];
    const stops = [Math.ceil(steps / 2), steps];
    const runs = yield [{ chain, start, scheme, step, stops }];
    const bad = spinsStopped(start, runs, [2]);
    if (bad !== undefined) return bad;
    const { states } = runs[0] as SpinTrajectory;
    const initial = total(start);
    const misses = states.map((state, i) => {
      const expected = turned(initial, omega, (stops[i] as number) * step);
      return lengthOf(total(state).map((component, k) => component - (expected[k] as number)));
    });
    const deviation = Math.max(...misses);
    const angle = lengthOf(omega) * steps * step;
    return {
      deviation,
      tolerance: 0,
      uncertainty: bound(
        {
          name: 'rounding',
          value: 2 * unitRoundoff * Math.sqrt(chain.sites * rotationsOf(run, steps)),
          grade: 'estimated',
          source: 'random walk of 2 u per rotation of every spin',
        },
        {
          name: 'angle',
          value: 4 * unitRoundoff * (angle + 1) * chain.sites,
          grade: 'estimated',
          source:
            '4 u of the whole angle, for every spin: the lengths of a scheme and their products with the field, and of what is expected',
        },
      ),
      effect: 2 ** -30 * chain.sites, // an error of 1e-9 in any spin
      evidence: 'float64',
      witness: [spinsMoved(start, states)],
      measured: [],
      where: { time: (stops[misses.indexOf(deviation)] as number) * step },
    };
  },
};

/** sum_x S_x, added up in 30 digits. */
function total({ spins }: SpinState): number[] {
  return [0, 1, 2].map((k) =>
    real.toNumber(spins.reduce((sum, component, i) => (i % 3 === k ? real.plus(sum, real.of(component)) : sum), real.of(0))),
  );
}
