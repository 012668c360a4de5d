import { determinism } from '../../../oracles/determinism.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';
import { everyScheme } from './every-scheme.ts';

/** Every scheme. */
export const coreDeterminism = claim({
  id: 'core/determinism',
  cases: runCases({
    maxSites: 8,
    time: 4,
    schemes: everyScheme,
  }),
  oracles: [determinism],
  refuses: ['memory', 'answered-again'],
  subjects: { core: coreOnTrial(core) },
});
