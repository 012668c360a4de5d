import { type Bound, bound } from '../bounds/bound.ts';
import type { Measured } from '../verdict/judgement.ts';
import type { Oracle } from '../verdict/oracle.ts';
import type { Experiment } from './experiment.ts';
import type { Recurrence } from './first-recurrence.ts';
import { methodsOf, recurrenceBy } from './measured-recurrence.ts';

/** "After how many linear periods does the first mode's energy return, in this experiment?" */
export interface RecurrenceAsk {
  readonly experiment: Experiment;
}

/** A number of linear periods, and how far off it may be by its own account. */
export interface Periods {
  readonly periods: number;
  readonly within: number;
}

/**
 * Recurrence time: whoever names the first recurrence of the experiment is held to what our core measures.
 *
 * Catches: a figure quoted without its step size, a scaling law with the wrong power.
 * Blind to: an error of the core that all schemes share; agreement with the reference, and the second route beside the claim, see that.
 */
export const recurrenceTime: Oracle<Experiment, RecurrenceAsk, Periods> = {
  id: 'fput/recurrence-time',
  law: {
    tex: String.raw`t_r = \arg\max_{t_{\min} < t < \frac32 t_{\mathrm{est}}} E_1(t), \quad T_r = \omega_1 t_r / 2\pi`,
    source: 'E. Fermi, J. Pasta, S. Ulam, M. Tsingou, Los Alamos report LA-1940 (1955); J. L. Tuck, M. T. Menzel, Adv. Math. 9, 399 (1972)',
    route: "the law's own value, from the measured times at several steps",
    catches: 'a figure quoted without its step size, a scaling law with the wrong power',
    blindTo: 'an error that every scheme shares: agreement/reference sees it',
  },

  *examine(experiment) {
    const [answer] = (yield [{ experiment }]) as [Periods];
    const runs = methodsOf(experiment).map((method) => recurrenceBy(experiment, method));
    const seen = runs.filter((run) => run !== undefined);
    const best = seen.at(-1);
    if (best === undefined || seen.length < runs.length)
      return { outOfScope: 'the first mode does not come back in twice the time expected' };
    const uncertainty = uncertaintyOf(seen);
    return {
      deviation: Math.abs(answer.periods - best.time),
      tolerance: answer.within,
      uncertainty,
      effect: 3, // 2 % of the classical figure
      evidence: 'float64',
      witness: [{ name: 'energy that left', value: 1 - best.least, floor: 0.5 }],
      measured: [measuredTime(best, uncertainty)],
    };
  },
};

/** Half the ripple is what "the peak" leaves open, the interpolation what the samples do, and the last halving of the step what the scheme does. */
function uncertaintyOf(runs: readonly Recurrence[]): Bound {
  const [best, coarser] = [runs.at(-1) as Recurrence, runs.at(-2)];
  return bound(
    { name: 'ripple', value: best.ripple / 2, grade: 'measured', source: 'half the distance to the next maximum of E_1' },
    {
      name: 'interpolation',
      value: best.interpolation,
      grade: 'measured',
      source: 'shift of the peak when every second sample is left out',
    },
    ...(coarser === undefined
      ? []
      : [
          {
            name: 'step',
            value: Math.abs(best.time - coarser.time),
            grade: 'measured' as const,
            source: 'shift of the peak at the last halving of the step',
          },
        ]),
  );
}

/** The recurrence as the ledger shows it. */
export function measuredTime({ time }: Recurrence, { value }: Bound): Measured {
  return { name: 'recurrence', value: time, lower: time - value, upper: time + value, unit: 'linear periods' };
}
