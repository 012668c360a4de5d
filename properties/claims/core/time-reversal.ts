import { core } from '../../../oracles/subjects/core.ts';
import { timeReversal } from '../../../oracles/time-reversal.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';
import { everySymmetricScheme } from './every-scheme.ts';

/** Symmetric schemes only; short enough that chaos does not enlarge rounding by much. */
export const coreTimeReversal = claim({
  id: 'core/time-reversal',
  cases: runCases({
    maxSites: 8,
    time: 8,
    schemes: everySymmetricScheme,
  }),
  oracles: [timeReversal],
  refuses: ['float32-state', 'leak:5e-15', 'unsymmetric'],
  subjects: { core: coreOnTrial(core) },
});
