import { spectralEntropy } from '../../src/modes/spectral-entropy.ts';
import type { SchemeName } from '../../src/schemes/schemes.ts';
import { schemes } from '../../src/schemes/schemes.ts';
import { type Bound, bound } from '../bounds/bound.ts';
import { unitRoundoff } from '../bounds/rounding.ts';
import { richardson } from '../bounds/step.ts';
import type { Run } from '../run.ts';
import type { RunAsk } from '../subjects/simulator.ts';
import type { ObservedRun } from '../subjects/toda-integrals.ts';
import type { Oracle } from '../verdict/oracle.ts';
import { unobserved } from './observed.ts';
import { mean } from './powers-of-g.ts';

/** Schemes of orders 2, 4, 6 and 8, each with four steps from that of the run on. */
const others: readonly SchemeName[] = ['velocity-verlet', 'forest-ruth', 'srkn11b', 'kahan-li-8'];
const [looks, halvings] = [64, 3];
/** An average is taken window by window: one number may not move from step to step by accident, eight do not. */
const windows = 8;

/** In shares of an average: a hundredth would be seen in any figure. */
const effect = 2 ** -6;

/**
 * Averages along FPUT do not depend on the integrator: those of J and of the spectral entropy over a run tend to one value as h -> 0.
 *
 *   lim_{h -> 0} <J>_h, lim_{h -> 0} <S>_h   are the same for schemes of orders 2, 4, 6 and 8
 *
 * Uncertainty of each: what Richardson leaves of four steps at the scheme's order, of the averages over eight windows of the run: the mean of their errors is at
 * most the root of the mean of their squares.
 *
 * Catches: a scheme that converges to something else, or slower than its order says.
 * Blind to: what is wrong in all of them; agreement with the reference sees that.
 */
export const averagesByScheme: Oracle<Run, RunAsk, ObservedRun> = {
  id: 'fput/averages-by-scheme',
  law: {
    tex: String.raw`\lim_{h \to 0} \langle J \rangle_h, \ \lim_{h \to 0} \langle S \rangle_h \ \text{ independent of the scheme}`,
    source: 'convergence of each scheme to the flow',
    route: 'one start followed by four schemes of other orders, at four steps each',
    catches: 'a scheme that converges to something else, or slower than its order says',
    blindTo: 'what is wrong in all of them: agreement/reference sees it',
  },

  *examine({ chain, start, step, steps }) {
    const asks = others.flatMap((scheme) =>
      Array.from({ length: halvings + 1 }, (_, k): RunAsk => {
        const stops = Array.from({ length: looks }, (_, i) => Math.round(((i + 1) * steps) / looks) << k);
        return { chain, start, scheme, step: step / (1 << k), stops };
      }),
    );
    const runs = yield asks;
    const bad = unobserved(chain, start, runs, looks);
    if (bad !== undefined) return bad;
    const observables = {
      J: ({ j }: ObservedRun) => averagesOf(j),
      S: ({ modes }: ObservedRun) => averagesOf(modes.map((e) => spectralEntropy(e))),
    };
    const pairs = Object.entries(observables).flatMap(([name, of]) => {
      const averages = others.map((scheme, i) => {
        const values = runs.slice(i * (halvings + 1), (i + 1) * (halvings + 1)).map(of);
        const differences = values.slice(1).map((value, k) => apart(value, values[k] as readonly number[])) as [number, number, number];
        const value = mean(values[halvings] as readonly number[]);
        const floor = 2 ** 12 * unitRoundoff * Math.abs(value);
        return { scheme, value, floor, within: richardson(differences, schemes[scheme].order, floor) };
      });
      const best = averages.at(-1) as (typeof averages)[0];
      return averages.slice(0, -1).map((one) => ({
        term: `${name} by ${one.scheme}`,
        deviation: Math.abs(one.value - best.value),
        size: Math.abs(best.value),
        uncertainty: bound(
          one.within,
          { ...best.within, name: 'step of the best' },
          {
            name: 'rounding',
            value: one.floor + best.floor,
            grade: 'estimated',
            source: 'a random walk of roundings over the steps of a run: 4096 u of the average',
          },
        ) satisfies Bound,
      }));
    });
    const undecided = pairs.find(({ deviation, size, uncertainty }) => deviation + uncertainty.value > effect * size);
    const largest = pairs.reduce((a, b) => (b.deviation * a.uncertainty.value > a.deviation * b.uncertainty.value ? b : a));
    const worst = largest.deviation > largest.uncertainty.value ? largest : (undecided ?? largest);
    return {
      deviation: worst.deviation,
      tolerance: 0,
      uncertainty: worst.uncertainty,
      effect: effect * worst.size,
      evidence: 'float64',
      witness: [{ name: 'entropy', value: pairs.at(-1)?.size ?? 0, floor: 2 ** -10 }],
      measured: [],
      where: { term: worst.term },
    };
  },
};

/** Of every window of a run. */
const averagesOf = (values: readonly number[]): readonly number[] =>
  Array.from({ length: windows }, (_, i) => mean(values.slice((i * looks) / windows, ((i + 1) * looks) / windows)));

/** The root of the mean square of what two runs are apart. */
const apart = (a: readonly number[], b: readonly number[]): number => Math.sqrt(mean(a.map((x, i) => (x - (b[i] as number)) ** 2)));
