import { multiplesOfModes } from '../../../oracles/multiples.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';

/** Chains between walls, every scheme; uniform ones, where modes are defined, and those mirrored along. */
export const coreMultiples = claim({
  id: 'core/multiples',
  cases: runCases({
    maxSites: 8,
    time: 4,
    boundaries: ['fixed'],
    schemes: [
      { scheme: 'velocity-verlet', steps: [1 / 16] },
      { scheme: 'forest-ruth', steps: [1 / 16] },
      { scheme: 'srkn11b', steps: [1 / 4] },
      { scheme: 'rk4', steps: [1 / 16] },
    ],
  }),
  oracles: [multiplesOfModes],
  subjects: { core: coreOnTrial(core) },
});
