import { cosPi } from '../../src/elementary/sin-pi.ts';
import { spectralEntropy } from '../../src/modes/spectral-entropy.ts';
import { bound } from '../bounds/bound.ts';
import { chainOf, type Experiment, linearPeriod, startOf } from '../recurrence/experiment.ts';
import { converged } from '../recurrence/measured-recurrence.ts';
import { refuted } from '../run.ts';
import type { RunAsk } from '../subjects/simulator.ts';
import type { ObservedRun } from '../subjects/toda-integrals.ts';
import type { Figure } from '../verdict/figure.ts';
import type { Law, Oracle } from '../verdict/oracle.ts';
import { todaEnergy } from './adiabatic.ts';
import { unobserved } from './observed.ts';
import { relativeSpread } from './powers-of-g.ts';
import { quadraticForm, quadraticJ } from './quadratic-form.ts';

/** What the original experiment shows over a recurrence, everything relative to where it would stand in equilibrium. */
export interface Shown {
  /** |J - J_0| / |J_0 - eps|, the largest */
  readonly wanderingOfJ: number;
  /** |H_T(t) - H_T(0)| / N |J_0 - eps|, the largest */
  readonly wanderingOfTodaEnergy: number;
  /** J_0 / (eps (1 + cos(theta_1)/2)) */
  readonly startOfJ: number;
  /** E_1 / E at its least, and the most of it that comes back in the last third */
  readonly left: number;
  readonly returned: number;
  /** S at its most over its thermal mean, and its swing over that */
  readonly highestEntropy: number;
  readonly swingOfEntropy: number;
  /** standard deviation over mean of J, as a share of that of its quadratic form, of S, of E_1 */
  readonly spreadOfJ: { readonly quadratic: number; readonly entropy: number; readonly firstMode: number };
  /** how many e_k pass 1/N, and how many times 1/N the second largest of their maxima is */
  readonly crossing: number;
  readonly secondHighest: number;
}

/** A demand on a number: what it may at most be, and how much more would refute it. */
export interface Demand {
  readonly name: string;
  readonly of: (shown: Shown) => number;
  readonly atMost: number;
}

/** Looks at the experiment, and for how many linear periods in units of the size to the 3/2: one and a quarter times its recurrence. */
const looks = 384;

/**
 * The original experiment, followed past its recurrence, at two steps of an order-6 scheme: demands on what it shows.
 *
 * Uncertainty: what halving the step moves the number by.
 */
export function originalExperiment(
  id: `${string}/${string}`,
  law: Law,
  demands: readonly Demand[],
): Oracle<Experiment, RunAsk, ObservedRun> {
  return {
    id,
    law,
    *examine(experiment) {
      const [chain, start, period] = [chainOf(experiment), startOf(experiment), linearPeriod(experiment)];
      const bonds = experiment.masses + 1;
      // a recurrence takes 0.41 N^(3/2) / sqrt(alpha A) linear periods; a quarter more is seen
      const time = (1.25 * 0.41 * bonds * Math.sqrt(bonds) * period) / Math.sqrt(Math.abs(experiment.alpha * experiment.amplitude));
      const asks = converged.map(({ scheme, step }): RunAsk => {
        const steps = Math.ceil(time / step / looks);
        return { chain, start, scheme, step, stops: Array.from({ length: looks + 1 }, (_, i) => i * steps) };
      });
      const runs = yield asks;
      const bad = unobserved(chain, start, runs, looks + 1);
      if (bad !== undefined) return bad;
      const [coarse, fine] = runs.map((run) => shownBy(run, experiment)) as [Shown, Shown];
      const judged = demands.map((demand) => {
        const value = demand.of(fine) / demand.atMost;
        return { ...demand, value, within: Math.abs(demand.of(fine) - demand.of(coarse)) / demand.atMost };
      });
      const still = judged.find(({ value, within }) => !Number.isFinite(value + within));
      if (still !== undefined) return refuted({ term: `${still.name}: not finite, as of a run that stands still` });
      const worst = judged.reduce((a, b) => (b.value + b.within > a.value + a.within ? b : a));
      return {
        deviation: worst.value,
        tolerance: 1,
        uncertainty: bound({ name: 'step', value: worst.within, grade: 'measured', source: 'what halving the step moves it by' }),
        effect: 1,
        evidence: 'float64',
        witness: [
          { name: 'energy that left', value: 1 - fine.left, floor: 0.5 },
          { name: 'energy that came back', value: fine.returned, floor: 0.9 },
        ],
        measured: judged.map(({ name, value, within, atMost }) => ({
          name,
          value: value * atMost,
          lower: (value - within) * atMost,
          upper: (value + within) * atMost,
          unit: '',
        })),
        where: { term: worst.name },
        figure: curves(runs[1] as ObservedRun, experiment, ((asks[1] as RunAsk).stops[1] as number) * (asks[1] as RunAsk).step, period),
      };
    },
  };
}

/** The mean of the spectral entropy in equilibrium, sum_{j=2}^N 1/j. */
function thermalEntropy(modes: number): number {
  return Array.from({ length: modes - 1 }, (_, i) => 1 / (i + 2)).reduce((a, b) => a + b, 0);
}

/** eps = H_F / N; the start is at rest, and its energy is that of its bonds. */
function shownBy({ trajectory, j, modes }: ObservedRun, experiment: Experiment): Shown {
  const chain = chainOf(experiment);
  const { masses, alpha } = experiment;
  const first = startOf(experiment).q;
  const lengths = Array.from({ length: masses + 1 }, (_, n) => (first[n] ?? 0) - (first[n - 1] ?? 0));
  const eps = lengths.reduce((sum, r) => sum + r * r * (1 / 2 + (alpha * r) / 3), 0) / masses;
  const initial = j[0] as number;
  const distance = Math.abs(initial - eps);
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  const total = modes.map((energies) => energies.reduce((a, b) => a + b, 0));
  const share = (k: number) => modes.map((energies, i) => (energies[k] as number) / (total[i] as number));
  const shares = Array.from({ length: masses }, (_, k) => share(k));
  const entropy = modes.map((energies) => spectralEntropy(energies));
  const thermal = thermalEntropy(masses);
  const maxima = shares.map(most);
  const toda = todaEnergy({ trajectory, j, modes }, chain);
  const [one] = shares as [number[]];
  return {
    wanderingOfJ: most(j.map((x) => Math.abs(x - initial))) / distance,
    wanderingOfTodaEnergy: most(toda.map((x) => Math.abs(x - (toda[0] as number)))) / distance,
    startOfJ: initial / (eps * (1 + cosPi(1, masses + 1) / 2)),
    left: -most(one.map((x) => -x)),
    returned: most(one.slice(Math.floor((2 * one.length) / 3))),
    highestEntropy: most(entropy) / thermal,
    swingOfEntropy: (most(entropy) + most(entropy.map((x) => -x))) / thermal,
    spreadOfJ: {
      quadratic: relativeSpread(j) / relativeSpread(trajectory.states.map((state) => quadraticJ(quadraticForm(chain, state)))),
      entropy: relativeSpread(j) / relativeSpread(entropy),
      firstMode: relativeSpread(j) / relativeSpread(modes.map((energies) => energies[0] as number)),
    },
    crossing: shares.filter((values, k) => (maxima[k] as number) > 1 / masses && values.some((x) => x < 1 / masses)).length,
    secondHighest: masses * (maxima.toSorted((a, b) => b - a)[1] as number),
  };
}

function curves({ j, modes }: ObservedRun, { masses }: Experiment, spacing: number, period: number): Figure {
  const every = 2;
  const index = Array.from({ length: Math.floor(j.length / every) }, (_, i) => i * every);
  const x = index.map((i) => (i * spacing) / period);
  const thermal = thermalEntropy(masses);
  const at = (i: number) => modes[i] as Float64Array;
  return {
    title: 'The original experiment: J, spectral entropy and the first mode',
    axes: { x: 'linear periods', y: 'J / J(0), S over its thermal mean, E_1 / E_1(0)' },
    series: [
      { name: 'J', x, y: index.map((i) => (j[i] as number) / (j[0] as number)) },
      { name: 'S', x, y: index.map((i) => spectralEntropy(at(i)) / thermal) },
      { name: 'E_1', x, y: index.map((i) => (at(i)[0] as number) / (at(0)[0] as number)) },
    ],
  };
}
