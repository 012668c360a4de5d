import { core } from '../../../oracles/subjects/core.ts';
import { superposition } from '../../../oracles/superposition.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';
import { everyScheme } from './every-scheme.ts';

/** Every scheme, stiffnesses the same or not. */
export const coreSuperposition = claim({
  id: 'core/superposition',
  cases: runCases({ maxSites: 8, time: 4, schemes: everyScheme }, ['harmonic']),
  oracles: [superposition],
  refuses: ['float32-state', 'memory:1e-13', 'slope-limiter:1e-12'],
  subjects: { core: coreOnTrial(core) },
});
