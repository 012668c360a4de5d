import { core } from '../../../oracles/subjects/core.ts';
import { symplecticity } from '../../../oracles/symplecticity.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';

/** Coarse steps: the law holds at any step, and what is not symplectic shows best there. */
export const coreSymplecticity = claim({
  id: 'core/symplecticity',
  cases: runCases({
    maxSites: 4,
    time: 4,
    schemes: [
      { scheme: 'velocity-verlet', steps: [1 / 4] },
      { scheme: 'forest-ruth', steps: [1 / 4] },
      { scheme: 'srkn11b', steps: [1 / 2] },
      { scheme: 'saba2c', steps: [1 / 4] },
    ],
  }),
  oracles: [symplecticity],
  refuses: ['runge-kutta', 'leak:2e-10', 'coarse-damping:1e-9'],
  subjects: { core: coreOnTrial(core) },
});
