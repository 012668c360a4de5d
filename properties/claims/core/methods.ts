import { methodsAgree } from '../../../oracles/reference-agreement.ts';
import { coreReference } from '../../../oracles/subjects/reference.ts';
import { systemsBetweenWalls } from '../../arbitraries/system-names.ts';
import { chainStateCases } from '../chain-state-cases.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';

/** Each chain is solved four times: by both methods, in 24 digits and in 27; a test does the same for lattices. */
export const coreMethods = claim({
  id: 'core/methods',
  cases: { ...chainStateCases({ maxSites: 3 }), regimes: systemsBetweenWalls },
  oracles: [methodsAgree],
  refuses: ['taylor-off', 'collocation-off'],
  subjects: { core: coreOnTrial(coreReference) },
});
