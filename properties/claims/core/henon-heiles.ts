import { henonHeiles } from '../../../oracles/henon-heiles.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';

/**
 * Rings of three, their centre of mass moving; no bond can break, which leaves energies up to a thirteenth of those at which orbits escape.
 * A scheme that everybody uses, and one that leaves hardly more than the equation of motion.
 */
export const coreHenonHeiles = claim({
  id: 'core/henon-heiles',
  cases: runCases(
    {
      maxSites: 3,
      boundaries: ['periodic'],
      uniform: true,
      time: 2,
      schemes: [
        { scheme: 'velocity-verlet', steps: [1 / 32] },
        { scheme: 'srkn11b', steps: [1 / 16] },
      ],
    },
    ['fput-alpha'],
  ),
  oracles: [henonHeiles],
  refuses: ['alpha:1e-11'],
  subjects: { core: coreOnTrial(core) },
});
