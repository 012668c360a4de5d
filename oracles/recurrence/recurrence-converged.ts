import type { Trajectory } from '../../src/dynamics/trajectory.ts';
import { bound } from '../bounds/bound.ts';
import { stopped } from '../run.ts';
import type { RunAsk } from '../subjects/simulator.ts';
import type { Figure } from '../verdict/figure.ts';
import type { Oracle } from '../verdict/oracle.ts';
import { chainOf, type Experiment, linearPeriod, type Method, startOf } from './experiment.ts';
import { firstRecurrence } from './first-recurrence.ts';
import { converged, firstModeEnergy, inPeriods, stopsFor } from './measured-recurrence.ts';
import { measuredTime } from './recurrence-time.ts';

const other: Method = { scheme: 'forest-ruth', step: 1 / 8 };

/**
 * The recurrence is a property of the equation of motion: it converges in the step, to the same time with another scheme of another order.
 *
 * Catches: a figure that belongs to a step size, a scheme that converges to something else.
 * Blind to: an equation of motion that is wrong for every scheme; agreement with the reference sees that.
 */
export const recurrenceConverged: Oracle<Experiment, RunAsk, Trajectory> = {
  id: 'fput/recurrence-converged',
  law: {
    tex: String.raw`\lim_{h \to 0} T_r(h) \text{ exists, the same for every scheme}`,
    source: 'the definition of T_r, with two schemes of orders 4 and 6',
    route: 'the same experiment at halved steps and with schemes of other orders',
    catches: 'a figure that belongs to a step size, a scheme that converges to something else',
    blindTo: 'an equation of motion that is wrong for every scheme: agreement/reference sees it',
  },

  *examine(experiment) {
    const [chain, start, period] = [chainOf(experiment), startOf(experiment), linearPeriod(experiment)];
    const methods = [...converged, other];
    const runs = yield methods.map(({ scheme, step }): RunAsk => ({ chain, start, scheme, step, stops: stopsFor(experiment, step) }));
    const bad = stopped(
      chain,
      start,
      runs.map((trajectory, i) => ({ trajectory, stops: stopsFor(experiment, (methods[i] as Method).step).length })),
    );
    if (bad !== undefined) return bad;
    const energyOf = firstModeEnergy(chain);
    const energies = runs.map(({ states }) => Float64Array.from(states, energyOf));
    const found = energies.map((values, i) => {
      const { step } = methods[i] as Method;
      return inPeriods(firstRecurrence(values, (stopsFor(experiment, step)[1] as number) * step), period);
    });
    const [coarse, best, elsewhere] = found;
    if (coarse === undefined || best === undefined || elsewhere === undefined)
      return { outOfScope: 'the first mode does not come back in twice the time expected' };
    const uncertainty = bound(
      {
        name: 'interpolation',
        value: best.interpolation + elsewhere.interpolation,
        grade: 'measured',
        source: 'shift of the peak when every second sample is left out',
      },
      {
        name: 'step',
        value: Math.abs(best.time - coarse.time),
        grade: 'measured',
        source: 'shift of the peak at the last halving of the step',
      },
    );
    return {
      deviation: Math.abs(best.time - elsewhere.time),
      tolerance: 0,
      uncertainty,
      effect: 0.5, // half a linear period: what would change the last digit of the classical figure
      evidence: 'float64',
      witness: [{ name: 'energy that left', value: 1 - best.least, floor: 0.5 }],
      measured: [
        measuredTime(best, uncertainty),
        {
          name: 'energy returned',
          value: best.returned,
          lower: best.returned - best.returnedWithin,
          upper: best.returned + best.returnedWithin,
          unit: '',
        },
      ],
      figure: curve(
        energies[1] as Float64Array,
        ((stopsFor(experiment, methods[1]?.step as number)[1] as number) * (methods[1]?.step as number)) / period,
        1.2 * best.time,
      ),
    };
  },
};

/** E_1(t)/E_1(0) over linear periods, some 400 points. */
function curve(energies: Float64Array, spacing: number, until: number): Figure {
  const every = Math.max(1, Math.ceil(until / spacing / 400));
  const index = Array.from({ length: Math.floor(until / (every * spacing)) }, (_, i) => i * every);
  return {
    title: 'Energy of the first mode in the experiment of Fermi, Pasta, Ulam and Tsingou',
    axes: { x: 'linear periods', y: 'E_1(t) / E_1(0)' },
    series: [{ name: 'E_1', x: index.map((i) => i * spacing), y: index.map((i) => (energies[i] as number) / (energies[0] as number)) }],
  };
}
