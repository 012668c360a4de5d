import { hamiltonForce, hamiltonForceIdentities } from '../../../oracles/exact/hamilton-force.ts';
import { identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { identityCases } from '../identity-cases.ts';

/** As the definition of a chain says, for all masses and coefficients at once; no number is rounded. */
export const coreExactForce = claim({
  id: 'core/exact-force',
  cases: identityCases(hamiltonForceIdentities),
  oracles: [hamiltonForce],
  refuses: ['power-rule', 'sixth-power'],
  subjects: { core: coreOnTrial(identitiesOnTrial(hamiltonForceIdentities)) },
});
