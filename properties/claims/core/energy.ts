import { energyConservation } from '../../../oracles/energy.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';

/** Steps well inside the stability limits, so that the error is in its asymptotic regime; 256 time units for the drift. */
export const coreEnergy = claim({
  id: 'core/energy',
  cases: runCases({
    maxSites: 6,
    time: 16,
    schemes: [
      { scheme: 'velocity-verlet', steps: [1 / 16, 1 / 32] },
      { scheme: 'forest-ruth', steps: [1 / 16, 1 / 32] },
      { scheme: 'srkn11b', steps: [1 / 4, 1 / 8] },
    ],
  }),
  oracles: [energyConservation],
  refuses: ['missing-bond', 'momenta-behind', 'leak:1e-13', 'late-leak:1e-11'],
  subjects: { core: coreOnTrial(core) },
});
