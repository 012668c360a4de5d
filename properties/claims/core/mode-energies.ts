import { modeEnergiesAreTransforms } from '../../../oracles/mode-energies.ts';
import { coreModes } from '../../../oracles/subjects/modes.ts';
import { chainStateCases } from '../chain-state-cases.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';

/** Uniform chains and tori, of which modes speak. */
export const coreModeEnergies = claim({
  id: 'core/mode-energies',
  cases: chainStateCases({ maxSites: 8, uniform: true }),
  oracles: [modeEnergiesAreTransforms],
  refuses: ['mode-norm', 'torus-norm'],
  subjects: { core: coreOnTrial(coreModes) },
});
