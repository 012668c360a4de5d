import { forceIsGradient } from '../../../oracles/force.ts';
import { coreMechanics } from '../../../oracles/subjects/mechanics.ts';
import { chainStateCases } from '../chain-state-cases.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';

/** Short chains have every kind of bond: at a wall, inside, across the seam. */
export const coreForce = claim({
  id: 'core/force',
  cases: chainStateCases({ maxSites: 8 }),
  oracles: [forceIsGradient],
  refuses: ['chi:5e-15', 'alpha:1e-9'],
  subjects: { core: coreOnTrial(coreMechanics) },
});
