import type { State } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { schemes } from '../src/schemes/schemes.ts';
import { bound } from './bounds/bound.ts';
import { growthOf, nudged, trajectoryRounding } from './bounds/rounding.ts';
import { observedOrder } from './bounds/step.ts';
import { distance, halved, moved, nonlinear, type Run, stopped } from './run.ts';
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
    route: 'runs of the subject itself at five steps',
    catches: 'a wrong coefficient, stages in the wrong order, roles of kicks and drifts swapped',
    blindTo: 'a wrong but smooth equation of motion: agreement/reference sees it',
  },

  *examine(run) {
    const { chain, start, scheme, steps } = run;
    if (nonlinear(chain, [], 0).length === 0) return { outOfScope: 'a linear chain: some schemes keep more than their order there' };
    const asked = (from: State, halvings: number) => halved(run, from, halvings);
    const runs = yield [...[0, 1, 2, 3, 4].map((halvings) => asked(start, halvings)), asked(nudged(start), 0)];
    const bad = stopped(
      chain,
      start,
      runs.map((trajectory) => ({ trajectory, stops: 1 })),
    );
    if (bad !== undefined) return bad;
    const ends = runs.map(({ states }) => states[0] as State);
    const aside = ends.pop() as State;
    const finest = ends.at(-1) as State;

    const rounding = trajectoryRounding(run, steps << 4, [start, ...ends], growthOf(start, ends.slice(0, 1), [aside]));
    const differences = ends.slice(1).map((end, i) => distance(ends[i] as State, end));
    const last = observedOrder(differences, rounding.value);
    const order = schemes[scheme].order;
    const seen = Number.isFinite(last.order) && Number.isFinite(last.spread); // not where nothing moves
    const uncertainty = bound(
      {
        name: 'step',
        value: seen ? last.spread : 0,
        grade: 'measured',
        source: 'difference of successive estimates of the order',
      },
      { ...rounding, value: seen ? last.rounding : 0 },
    );
    const measured = seen ? last.order : 0;
    return {
      deviation: Math.abs(measured - order),
      tolerance: 0.25, // orders are whole numbers: an estimate nearer to p than to p +- 1/2 speaks for p
      uncertainty,
      effect: 0.5,
      evidence: 'float64',
      witness: [moved(start, [finest]), ...nonlinear(chain, [start, finest], 2 ** -10)],
      measured: [{ name: 'order', value: measured, lower: measured - uncertainty.value, upper: measured + uncertainty.value, unit: '' }],
    };
  },
};
