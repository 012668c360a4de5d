import { energyBalance, energyBalanceIdentities } from '../../../oracles/exact/energy-balance.ts';
import { identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { identityCases } from '../identity-cases.ts';

/** The formula that the core computes currents with, evaluated over a prime field. */
export const coreExactLocalBalance = claim({
  id: 'core/exact-local-balance',
  cases: identityCases(energyBalanceIdentities),
  oracles: [energyBalance],
  refuses: ['one-sided-current', 'current:1e-18'],
  subjects: { core: coreOnTrial(identitiesOnTrial(energyBalanceIdentities)) },
});
