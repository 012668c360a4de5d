import { agreementWithReference } from '../../../oracles/agreement.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';
import { everySmallStep } from './small-steps.ts';

/** Every scheme, small steps: what remains is the equation of motion. */
export const coreAgreement = claim({
  id: 'core/agreement',
  cases: runCases({
    maxSites: 4,
    time: 1,
    schemes: everySmallStep,
  }),
  oracles: [agreementWithReference],
  subjects: { core: coreOnTrial(core) },
});
