import { sign } from '../../../oracles/sign.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { scalableSystems } from '../../arbitraries/system-names.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';
import { everyScheme } from './every-scheme.ts';

/** Every scheme. */
export const coreSign = claim({
  id: 'core/sign',
  cases: runCases({ maxSites: 8, time: 4, schemes: everyScheme }, scalableSystems),
  oracles: [sign],
  refuses: ['rectified-bond', 'negative-alpha:1e-15'],
  subjects: { core: coreOnTrial(core) },
});
