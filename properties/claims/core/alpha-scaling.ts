import { alphaScaling } from '../../../oracles/alpha-scaling.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { scalableSystems } from '../../arbitraries/system-names.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';
import { everyScheme } from './every-scheme.ts';

/** Every scheme. */
export const coreAlphaScaling = claim({
  id: 'core/alpha-scaling',
  cases: runCases({ maxSites: 8, time: 4, schemes: everyScheme }, scalableSystems),
  oracles: [alphaScaling],
  refuses: ['absolute-cut-off', 'fixed-point-state:1e-17'],
  subjects: { core: coreOnTrial(core) },
});
