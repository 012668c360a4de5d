import { reflection } from '../../../oracles/reflection.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';
import { everyScheme } from './every-scheme.ts';

/** Every scheme. */
export const coreReflection = claim({
  id: 'core/reflection',
  cases: runCases({
    maxSites: 8,
    time: 4,
    schemes: everyScheme,
  }),
  oracles: [reflection],
  refuses: ['wrong-wrap-around', 'leaning-lattice:1e-12'],
  subjects: { core: coreOnTrial(core) },
});
