import { doubleDouble } from '../../src/exact/double-double.ts';
import { solution } from '../../src/reference/equations.ts';
import type { SpinTrajectory } from '../../src/spins/spin-flow.ts';
import { spinSchemes } from '../../src/spins/spin-scheme.ts';
import type { SpinState } from '../../src/spins/spin-state.ts';
import { bound } from '../bounds/bound.ts';
import { stepTerm, visibleAt } from '../bounds/step.ts';
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

/** Digits for which the series of the reference go on, and those of the second reference that says how good the first is. */
const digits = { used: 18, checked: 24 } as const;

/**
 * Agreement of spins: as the step goes to zero a simulator arrives where the reference does, which knows only the Hamiltonian and that a
 * spin turns about its gradient.
 *
 *   S_{h/4}(t) -> S(t),   dS_x/dt = grad_x H x S_x
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
    const runs = yield [asked(start, 0), asked(start, 1), asked(start, 2), asked(nudgedSpins(start), 0)];
    const bad = spinsStopped(start, runs, [1, 1, 1, 1]);
    if (bad !== undefined) return bad;
    const [s0, s1, s2, aside] = runs.map(({ states }) => states[0]) as [SpinState, SpinState, SpinState, SpinState];

    const equations = spinEquations(chain);
    const solved = (precision: number): SpinState => {
      const real = { ...doubleDouble, digits: precision };
      const [end] = solution(equations, start.spins, [steps * step], real);
      return { ...start, spins: Float64Array.from(end ?? [], real.toNumber) };
    };
    const [reference, checked] = [solved(digits.used), solved(digits.checked)];
    const { order } = spinSchemes[scheme];
    return {
      deviation: spinDistance(s2, reference),
      tolerance: 0,
      uncertainty: bound(
        stepTerm(spinDistance(s0, s1), spinDistance(s1, s2), order),
        spinRounding(run, 4 * steps, spinGrowth(start, [s0], [aside])),
        {
          name: 'reference',
          value: spinDistance(reference, checked),
          grade: 'measured',
          source: `${digits.used} against ${digits.checked} digits`,
        },
      ),
      effect: spinSize(start) * visibleAt(order),
      evidence: 'float64',
      witness: [spinsMoved(start, [reference])],
      measured: [],
    };
  },
};
