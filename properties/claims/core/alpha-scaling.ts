import { alphaScaling } from '../../../oracles/alpha-scaling.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';

/** Every scheme. */
export const coreAlphaScaling = claim({
  id: 'core/alpha-scaling',
  cases: runCases({
    maxSites: 8,
    time: 4,
    schemes: [
      { scheme: 'velocity-verlet', steps: [1 / 16] },
      { scheme: 'forest-ruth', steps: [1 / 16] },
      { scheme: 'srkn11b', steps: [1 / 4] },
      { scheme: 'rk4', steps: [1 / 16] },
    ],
  }),
  oracles: [alphaScaling],
  subjects: { core: coreOnTrial(core) },
});
