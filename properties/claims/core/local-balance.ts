import { localBalance } from '../../../oracles/local-balance.ts';
import { coreMechanics } from '../../../oracles/subjects/mechanics.ts';
import { chainStateCases } from '../chain-state-cases.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';

/** As for the force. */
export const coreLocalBalance = claim({
  id: 'core/local-balance',
  cases: chainStateCases({ maxSites: 8 }),
  oracles: [localBalance],
  refuses: ['one-sided-current', 'chi:1e-14'],
  subjects: { core: coreOnTrial(coreMechanics) },
});
