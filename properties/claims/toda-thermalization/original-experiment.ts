import { coreObservedRuns } from '../../../oracles/subjects/toda-integrals.ts';
import { type Demand, originalExperiment, type Shown } from '../../../oracles/toda/original-experiment.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { experiments, original } from './experiment-cases.ts';

/**
 * J in the original experiment, over its first recurrence and a quarter more.
 *
 * "Much less" and "of the order of" are taken as a factor of 10, and of 3 in either direction. J_eq = eps at leading order (TT-6c), e_k = 1/N and
 * <S> = sum_{j=2}^N 1/j (TT-7). The start has one mode, so J_0 = (1 + cos(theta_1)/2) eps (1 + O(g^{1/2})) by TT-6, half as much again as in equilibrium.
 *
 * Since J stays within a tenth of the distance from where it starts, it keeps nine tenths of that distance from its Gibbs value.
 */

const isFlat: Demand = { name: '|J - J_0| / |J_0 - J_eq|', of: ({ wanderingOfJ }) => wanderingOfJ, atMost: 1 / 10 };

const starts: Demand = { name: '|J_0 / (1 + cos(theta_1)/2) eps - 1|', of: ({ startOfJ }) => Math.abs(startOfJ - 1), atMost: 1 / 100 };

/** J stays, and where it starts. */
export const jStaysFlat = claim({
  id: 'TT-3b',
  cases: experiments(original(31), original(32)),
  oracles: [
    originalExperiment(
      'fput/flat-j',
      {
        tex: String.raw`|J(t) - J_0| \le \tfrac{1}{10} |J_0 - J_{eq}|`,
        source: 'the statement, with "much less" as a factor of 10',
        route: 'the experiment at two steps, with its recurrence as the witness',
        catches: 'a J without its end terms: it fluctuates with the first mode; a J that starts elsewhere',
        blindTo: 'times beyond the first recurrence',
      },
      [isFlat, starts],
    ),
  ],
  refuses: ['no-wall-terms'],
  subjects: { core: coreOnTrial(coreObservedRuns) },
});

/** Modes cross their Gibbs value, the entropy does not. */
export const modesCrossEntropyDoesNot = claim({
  id: 'TT-3c',
  cases: experiments(original(31)),
  oracles: [
    originalExperiment(
      'fput/gibbs-levels',
      {
        tex: String.raw`\max_t e_k > \tfrac1N,\quad \tfrac13 \le \frac{\max S - \min S}{\langle S \rangle} \le 3,\quad \max_t S < \langle S \rangle`,
        source: 'the statement, with "of the order" as a factor of 3',
        route: 'the experiment at two steps, with its recurrence as the witness',
        catches: 'a chain without its cubic force, or nearly: no mode is reached',
        blindTo: 'times beyond the first recurrence',
      },
      [
        { name: '1/N over the second highest e_k', of: ({ secondHighest }) => 1 / Math.max(secondHighest, 2 ** -20), atMost: 1 },
        { name: 'S at its highest over its thermal mean', of: ({ highestEntropy }) => highestEntropy, atMost: 1 },
        { name: 'a third of the thermal mean over the swing of S', of: ({ swingOfEntropy }) => 1 / 3 / swingOfEntropy, atMost: 1 },
        { name: '|J - J_0| / |J_0 - J_eq|', of: ({ wanderingOfJ }) => wanderingOfJ, atMost: 1 },
      ],
    ),
  ],
  refuses: ['alpha:-0.9'],
  subjects: { core: coreOnTrial(coreObservedRuns) },
});

/** H_T stays. */
export const todaEnergyStays = claim({
  id: 'TT-1st.3',
  cases: experiments(original(31)),
  oracles: [
    originalExperiment(
      'fput/flat-toda-energy',
      {
        tex: String.raw`|H_T(t) - H_T(0)| / N \le \tfrac{1}{10} |J_0 - J_{eq}|`,
        source: 'the statement, with "much less" as a factor of 10',
        route: 'the experiment at two steps, with its recurrence as the witness',
        catches: 'a Toda energy with another third order',
        blindTo: 'times beyond the first recurrence',
      },
      [
        {
          name: '|H_T - H_T(0)| / N |J_0 - J_eq|',
          of: ({ wanderingOfTodaEnergy }) => wanderingOfTodaEnergy,
          atMost: 1 / 10,
        },
      ],
    ),
  ],
  refuses: ['leak:1e-3'],
  subjects: { core: coreOnTrial(coreObservedRuns) },
});

const tenth = (name: string, of: (spread: Shown['spreadOfJ']) => number): Demand => ({
  name: `std J / J over that of ${name}`,
  of: ({ spreadOfJ }) => of(spreadOfJ),
  atMost: 1 / 10,
});

/** J beside what recurs. */
export const jIsSuperior = claim({
  id: 'TT-ad.3',
  cases: experiments(original(31)),
  oracles: [
    originalExperiment(
      'fput/superior-j',
      {
        tex: String.raw`\frac{\mathrm{std}\, J}{\langle J \rangle} \le \tfrac{1}{10} \frac{\mathrm{std}\, X}{\langle X \rangle},\quad X = J_2, S, E_1`,
        source: 'the statement, with "much less" as a factor of 10',
        route: 'the experiment at two steps, with its recurrence as the witness',
        catches: 'a J without its end terms: it fluctuates as its quadratic form does',
        blindTo: 'times beyond the first recurrence',
      },
      [tenth('J_2', ({ quadratic }) => quadratic), tenth('S', ({ entropy }) => entropy), tenth('E_1', ({ firstMode }) => firstMode)],
    ),
  ],
  refuses: ['no-wall-terms'],
  subjects: { core: coreOnTrial(coreObservedRuns) },
});
