import { core } from '../../../oracles/subjects/core.ts';
import { timeReversal } from '../../../oracles/time-reversal.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';

/** Symmetric schemes only; short enough that chaos does not enlarge rounding by much. */
export const coreTimeReversal = claim({
  id: 'core/time-reversal',
  cases: runCases({
    maxSites: 8,
    time: 8,
    schemes: [
      { scheme: 'velocity-verlet', steps: [1 / 16, 1 / 32] },
      { scheme: 'forest-ruth', steps: [1 / 16, 1 / 32] },
      { scheme: 'srkn11b', steps: [1 / 4, 1 / 8] },
    ],
  }),
  oracles: [timeReversal],
  subjects: { core: coreOnTrial(core) },
});
