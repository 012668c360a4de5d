import { core } from '../../../oracles/subjects/core.ts';
import { travellingWave } from '../../../oracles/travelling-wave.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { modeRunCases } from '../mode-run-cases.ts';
import { smallSteps } from './small-steps.ts';

/** Rings only: between walls no wave travels. */
export const coreTravellingWave = claim({
  id: 'core/travelling-wave',
  cases: { ...modeRunCases({ maxSites: 12, time: 8, schemes: smallSteps }), regimes: ['periodic'] },
  oracles: [travellingWave],
  refuses: ['step-too-long:5e-13'],
  subjects: { core: coreOnTrial(core) },
});
