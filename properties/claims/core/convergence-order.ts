import { convergenceOrder } from '../../../oracles/convergence-order.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';

/** Nonlinear chains only, several schemes keep more than their order on the harmonic one; no higher energies, where the steps would not be small. */
export const coreConvergenceOrder = claim({
  id: 'core/convergence-order',
  cases: runCases(
    {
      maxSites: 6,
      time: 2,
      energies: [1 / 128, 1 / 32],
      schemes: [
        { scheme: 'velocity-verlet', steps: [1 / 16] },
        { scheme: 'forest-ruth', steps: [1 / 16] },
        { scheme: 'yoshida6', steps: [1 / 8] },
        { scheme: 'saba2c', steps: [1 / 16] },
        { scheme: 'mclachlan-atela-4', steps: [1 / 16] },
        { scheme: 'rk4', steps: [1 / 16] },
      ],
    },
    ['fput-alpha', 'fput-beta', 'fput-alphabeta', 'toda', 'formula', 'masses', 'pinned', 'lattice'],
  ),
  oracles: [convergenceOrder],
  refuses: ['roles-swapped', 'linear-curvature', 'corrector-flipped', 'lower-order'],
  subjects: { core: coreOnTrial(core) },
});
