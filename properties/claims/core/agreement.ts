import { agreementWithReference } from '../../../oracles/agreement.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';

/** Every scheme, small steps: what remains is the equation of motion. */
export const coreAgreement = claim({
  id: 'core/agreement',
  cases: runCases({
    maxSites: 4,
    time: 1,
    schemes: [
      { scheme: 'velocity-verlet', steps: [1 / 32] },
      { scheme: 'forest-ruth', steps: [1 / 32] },
      { scheme: 'srkn11b', steps: [1 / 8] },
      { scheme: 'rk4', steps: [1 / 32] },
    ],
  }),
  oracles: [agreementWithReference],
  subjects: { core: coreOnTrial(core) },
});
