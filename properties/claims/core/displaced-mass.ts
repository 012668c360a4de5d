import { displacedMassMoves } from '../../../oracles/displaced-mass.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { displacedMassRunCases } from '../displaced-mass-run-cases.ts';
import { smallSteps } from './small-steps.ts';

/** Before the first echo, and after several. */
export const coreDisplacedMass = claim({
  id: 'core/displaced-mass',
  cases: displacedMassRunCases({ maxSites: 16, times: [1, 4, 12], schemes: smallSteps }),
  oracles: [displacedMassMoves],
  refuses: ['chi:5e-12'],
  subjects: { core: coreOnTrial(core) },
});
