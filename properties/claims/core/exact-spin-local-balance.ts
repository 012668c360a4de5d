import { identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import { spinBalance, spinBalanceIdentities } from '../../../oracles/exact/spin-balance.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { identityCases } from '../identity-cases.ts';

/** The formula that the core computes currents of spins with, evaluated over a prime field. */
export const coreExactSpinLocalBalance = claim({
  id: 'core/exact-spin-local-balance',
  cases: identityCases(spinBalanceIdentities),
  oracles: [spinBalance],
  refuses: ['lost-triple-products', 'half-the-triple-products', 'three-spins:1e-18'],
  subjects: { core: coreOnTrial(identitiesOnTrial(spinBalanceIdentities)) },
});
