import { spinLocalBalance } from '../../../oracles/spins/local-balance.ts';
import { coreSpinMechanics } from '../../../oracles/subjects/spin-mechanics.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { spinChainStateCases } from '../spin-cases.ts';

/** As for the torque; on three sites the next but one is the one before. */
export const coreSpinLocalBalance = claim({
  id: 'core/spin-local-balance',
  cases: spinChainStateCases({ maxSites: 6 }),
  oracles: [spinLocalBalance],
  refuses: ['lost-triple-products', 'half-the-triple-products', 'spin-coupling:3e-15', 'spin-current-behind'],
  subjects: { core: coreOnTrial(coreSpinMechanics) },
});
