import { momentumConservation } from '../../../oracles/momentum.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';

/** Rings, every scheme: a Runge-Kutta method keeps linear invariants, too. */
export const coreMomentum = claim({
  id: 'core/momentum',
  cases: runCases({
    maxSites: 8,
    time: 16,
    boundaries: ['periodic'],
    schemes: [
      { scheme: 'velocity-verlet', steps: [1 / 16] },
      { scheme: 'forest-ruth', steps: [1 / 16] },
      { scheme: 'srkn11b', steps: [1 / 4] },
      { scheme: 'rk4', steps: [1 / 16] },
    ],
  }),
  oracles: [momentumConservation],
  subjects: { core: coreOnTrial(core) },
});
