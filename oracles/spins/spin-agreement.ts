import { doubleDouble } from '../../src/exact/double-double.ts';
import { solution } from '../../src/reference/equations.ts';
import type { SpinTrajectory } from '../../src/spins/spin-flow.ts';
import { spinSchemes } from '../../src/spins/spin-scheme.ts';
import type { SpinState } from '../../src/spins/spin-state.ts';
import { bound } from '../bounds/bound.ts';
import { computedTwice } from '../bounds/reference.ts';
import { richardson, visibleAt } from '../bounds/step.ts';
import { finest } from '../converged.ts';
import { spinEquations } from '../hamiltonian/spin-hamiltonian.ts';
import type { SpinRunAsk } from '../subjects/spin-simulator.ts';
import type { Oracle } from '../verdict/oracle.ts';
import {
  halvedSpins,
  nudgedSpins,
  type SpinRun,
  spinDistance,
  spinGrowth,
  spinRounding,
  spinSize,
  spinsMoved,
  spinsStopped,
} from './spin-run.ts';

/**
 * Agreement of spins: as the step goes to zero a simulator arrives where the reference does, which knows only the Hamiltonian and that a
 * spin turns about its gradient.
 *
 *   S_{h/8}(t) -> S(t),   dS_x/dt = grad_x H x S_x
 *
 * Catches: every error of the equation of motion, however consistent: field, coupling, a bond, the sense of rotation, the time scale.
 * Blind to: what stays below the step error of the run, and what starts after its last step.
 */
export const spinAgreement: Oracle<SpinRun, SpinRunAsk, SpinTrajectory> = {
  id: 'spins/agreement',
  law: {
    tex: String.raw`\lim_{h \to 0} S_h(t) = S(t),\quad \dot S_x = \nabla_x H \times S_x`,
    source: 'V. Oganesyan, A. Pal, D. A. Huse, Phys. Rev. B 80, 115104 (2009), by Taylor series to 18 digits',
    route: "Taylor series of the equations from the Hamiltonian's expression, 106 bits",
    catches: 'every error of the equation of motion: field, coupling, a bond, the sense of rotation, the time scale',
    blindTo: 'what stays below the step error, and what starts later: spins/energy looks further',
  },

  *examine(run) {
    const { chain, start, scheme, step, steps } = run;
    const asked = (from: SpinState, halvings: number) => halvedSpins(run, from, halvings);
    const runs = yield [...[0, 1, 2, 3].map((halvings) => asked(start, halvings)), asked(nudgedSpins(start), 0)];
    const bad = spinsStopped(start, runs, [1, 1, 1, 1, 1]);
    if (bad !== undefined) return bad;
    const [s0, s1, s2, s3, aside] = runs.map(({ states }) => states[0]) as [SpinState, SpinState, SpinState, SpinState, SpinState];

    const equations = spinEquations(chain);
    const { end, reference } = computedTwice((digits): SpinState => {
      const real = { ...doubleDouble, digits };
      const [end] = solution(equations, start.spins, [steps * step], real);
      return { ...start, spins: Float64Array.from(end ?? [], real.toNumber) };
    }, spinDistance);
    const { order } = spinSchemes[scheme];
    const rounding = spinRounding(run, finest * steps, spinGrowth(start, [s0], [aside]));
    return {
      deviation: spinDistance(s3, end),
      tolerance: 0,
      uncertainty: bound(
        richardson([spinDistance(s0, s1), spinDistance(s1, s2), spinDistance(s2, s3)], order, rounding.value),
        rounding,
        reference,
      ),
      effect: spinSize(start) * visibleAt(order),
      evidence: 'float64',
      witness: [spinsMoved(start, [end])],
      measured: [],
    };
  },
};
