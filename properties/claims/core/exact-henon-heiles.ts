import { henonHeilesForm, henonHeilesIdentities } from '../../../oracles/exact/henon-heiles.ts';
import { identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { identityCases } from '../identity-cases.ts';

/** The bond is the one whose expression the core holds. */
export const coreExactHenonHeiles = claim({
  id: 'core/exact-henon-heiles',
  cases: identityCases(henonHeilesIdentities),
  oracles: [henonHeilesForm],
  refuses: ['cubic-expression', 'cubic-in-both'],
  subjects: { core: coreOnTrial(identitiesOnTrial(henonHeilesIdentities)) },
});
