import { torqueIsGradient } from '../../../oracles/spins/torque.ts';
import { coreSpinMechanics } from '../../../oracles/subjects/spin-mechanics.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { spinChainStateCases } from '../spin-cases.ts';

/** Fields and couplings with all their bits. */
export const coreSpinTorque = claim({
  id: 'core/spin-torque',
  cases: spinChainStateCases({ maxSites: 8 }),
  oracles: [torqueIsGradient],
  refuses: ['spin-coupling:3e-15'],
  subjects: { core: coreOnTrial(coreSpinMechanics) },
});
