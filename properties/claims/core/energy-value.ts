import { energyIsHamiltonian } from '../../../oracles/energy-value.ts';
import { coreMechanics } from '../../../oracles/subjects/mechanics.ts';
import { chainStateCases } from '../chain-state-cases.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';

/** As for the force. */
export const coreEnergyValue = claim({
  id: 'core/energy-value',
  cases: chainStateCases({ maxSites: 8 }),
  oracles: [energyIsHamiltonian],
  refuses: ['halved-cubic-energy', 'linear-energy', 'chi:7e-15', 'bond-constant:1e-15'],
  subjects: { core: coreOnTrial(coreMechanics) },
});
