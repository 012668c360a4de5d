import { core } from '../../../oracles/subjects/core.ts';
import { tiling } from '../../../oracles/tiling.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';

/** Rings, every scheme. */
export const coreTiling = claim({
  id: 'core/tiling',
  cases: runCases({
    maxSites: 8,
    time: 4,
    boundaries: ['periodic'],
    schemes: [
      { scheme: 'velocity-verlet', steps: [1 / 16] },
      { scheme: 'forest-ruth', steps: [1 / 16] },
      { scheme: 'srkn11b', steps: [1 / 4] },
      { scheme: 'rk4', steps: [1 / 16] },
    ],
  }),
  oracles: [tiling],
  subjects: { core: coreOnTrial(core) },
});
