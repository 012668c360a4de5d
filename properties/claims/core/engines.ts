import { enginesAgree } from '../../../oracles/reference-agreement.ts';
import { coreReference } from '../../../oracles/subjects/reference.ts';
import { systemsBetweenWalls } from '../../arbitraries/system-names.ts';
import { chainStateCases } from '../chain-state-cases.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';

/** Each chain is solved five times: in decimals and in fixed point, in 24 digits and in 27, and in limbs; a test does the same for lattices. */
export const coreEngines = claim({
  id: 'core/engines',
  cases: { ...chainStateCases({ maxSites: 3 }), regimes: systemsBetweenWalls },
  oracles: [enginesAgree],
  refuses: ['engine-off', 'lost-carry'],
  subjects: { core: coreOnTrial(coreReference) },
});
