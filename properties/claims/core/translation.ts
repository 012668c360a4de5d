import { core } from '../../../oracles/subjects/core.ts';
import { translation } from '../../../oracles/translation.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';

/** Rings, every scheme. */
export const coreTranslation = claim({
  id: 'core/translation',
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
  oracles: [translation],
  subjects: { core: coreOnTrial(core) },
});
