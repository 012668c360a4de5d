import { lightCone } from '../../../oracles/light-cone.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { displacedMassRunCases } from '../displaced-mass-run-cases.ts';

/** Chains so long that most sites have heard nothing yet; steps so small that a run could have told them. */
export const coreLightCone = claim({
  id: 'core/light-cone',
  cases: displacedMassRunCases({
    minSites: 12,
    maxSites: 20,
    times: [1, 2],
    schemes: [
      { scheme: 'velocity-verlet', steps: [1 / 64] },
      { scheme: 'forest-ruth', steps: [1 / 32] },
      { scheme: 'srkn11b', steps: [1 / 16] },
      { scheme: 'rk4', steps: [1 / 32] },
    ],
  }),
  oracles: [lightCone],
  refuses: ['wrong-wrap-around', 'chi:1e-12', 'total-corrected:1e-12'],
  subjects: { core: coreOnTrial(core) },
});
