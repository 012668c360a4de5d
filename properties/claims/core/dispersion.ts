import { dispersion } from '../../../oracles/dispersion.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { modeRunCases } from '../mode-run-cases.ts';
import { smallSteps } from './small-steps.ts';

/** Every scheme, small steps: what remains is the frequency. */
export const coreDispersion = claim({
  id: 'core/dispersion',
  cases: modeRunCases({
    maxSites: 12,
    held: true,
    time: 8,
    schemes: smallSteps,
  }),
  oracles: [dispersion],
  refuses: ['identity-step', 'step-too-long:1e-13'],
  subjects: { core: coreOnTrial(core) },
});
