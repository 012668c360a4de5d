import { dispersion } from '../../../oracles/dispersion.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { modeRunCases } from '../mode-run-cases.ts';

/** Every scheme, small steps: what remains is the frequency. */
export const coreDispersion = claim({
  id: 'core/dispersion',
  cases: modeRunCases({
    maxSites: 12,
    held: true,
    time: 8,
    schemes: [
      { scheme: 'velocity-verlet', steps: [1 / 32] },
      { scheme: 'forest-ruth', steps: [1 / 32] },
      { scheme: 'srkn11b', steps: [1 / 8] },
      { scheme: 'rk4', steps: [1 / 32] },
    ],
  }),
  oracles: [dispersion],
  subjects: { core: coreOnTrial(core) },
});
