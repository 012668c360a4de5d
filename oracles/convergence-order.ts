import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { log } from '../src/elementary/log.ts';
import { schemes } from '../src/schemes/schemes.ts';
import { bound } from './bounds/bound.ts';
import { growthOf, nudged, trajectoryRounding } from './bounds/rounding.ts';
import { distance, moved, nonlinear, type Run, stopped } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';

/**
 * Convergence order: halving the step divides the distance between successive runs by 2^p.
 *
 *   p_i = log2 (|z_{h/2^i} - z_{h/2^{i+1}}| / |z_{h/2^{i+1}} - z_{h/2^{i+2}}|)
 *
 * Catches: a wrong coefficient, stages in the wrong order, roles of kicks and drifts swapped, a force that is not smooth.
 * Blind to: an equation of motion that is wrong but smooth (it converges, to something else): agreement with the reference catches that.
 */
export const convergenceOrder: Oracle<Run, RunAsk, Trajectory> = {
  id: 'dynamics/convergence-order',
  law: {
    tex: String.raw`\lVert z_h - z_{h/2}\rVert / \lVert z_{h/2} - z_{h/4}\rVert \to 2^p`,
    source: 'E. Hairer, C. Lubich, G. Wanner, Geometric Numerical Integration (Springer, 2006), sec. II.1',
    catches: 'a wrong coefficient, stages in the wrong order, roles of kicks and drifts swapped',
    blindTo: 'a wrong but smooth equation of motion: agreement/reference sees it',
  },

  *examine(run) {
    const { chain, start, scheme, step, steps } = run;
    const asked = (from: typeof start, halvings: number): RunAsk => ({
      chain,
      start: from,
      scheme,
      step: step / (1 << halvings),
      stops: [steps << halvings],
    });
    const runs = yield [asked(start, 0), asked(start, 1), asked(start, 2), asked(start, 3), asked(nudged(start), 0)];
    const bad = stopped(
      chain,
      start,
      runs.map((trajectory) => ({ trajectory, stops: 1 })),
    );
    if (bad !== undefined) return bad;
    const ends = runs.map(({ states }) => states[0] as typeof start);
    const [z0, z1, z2, z3, aside] = ends as [typeof start, typeof start, typeof start, typeof start, typeof start];

    const differences = [distance(z0, z1), distance(z1, z2), distance(z2, z3)] as const;
    const [coarse, fine] = [log2(differences[0] / differences[1]), log2(differences[1] / differences[2])];
    const rounding = trajectoryRounding(run, 8 * steps, [start, ...ends.slice(0, 4)], growthOf(start, [z0], [aside]));
    const order = schemes[scheme].order;
    const seen = Number.isFinite(fine) && Number.isFinite(coarse);
    const uncertainty = bound(
      {
        name: 'step',
        value: seen ? Math.abs(fine - coarse) : 0,
        grade: 'measured',
        source: 'difference of the two estimates of the order',
      },
      { ...rounding, value: seen ? (2 * rounding.value) / (differences[2] * Math.LN2) : 0 },
    );
    return {
      deviation: seen ? Math.abs(fine - order) : order,
      tolerance: 0,
      uncertainty,
      effect: 0.5, // orders are whole numbers
      evidence: 'float64',
      witness: [moved(start, [z3]), nonlinear(chain, [start, z3], 2 ** -8)],
      measured: [
        {
          name: 'order',
          value: seen ? fine : 0,
          lower: (seen ? fine : 0) - uncertainty.value,
          upper: (seen ? fine : 0) + uncertainty.value,
          unit: '',
        },
      ],
    };
  },
};

/** log2 of a ratio; NaN where there is none (nothing moved, or nothing differs). */
function log2(ratio: number): number {
  return ratio > 0 && Number.isFinite(ratio) ? log(ratio) / Math.LN2 : Number.NaN;
}
