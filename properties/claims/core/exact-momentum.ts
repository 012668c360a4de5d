import { identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import { momentumCommutes, momentumIdentities } from '../../../oracles/exact/momentum.ts';
import { coreParts } from '../../../oracles/subjects/core.ts';
import { claim } from '../claim.ts';
import { identityCases } from '../identity-cases.ts';

/** A law of the definition, not of code: what shows that it could fail are its own terms, each left out and turned round. */
export const coreExactMomentum = claim({
  id: 'core/exact-momentum',
  cases: identityCases(momentumIdentities),
  oracles: [momentumCommutes],
  subjects: { core: { answer: identitiesOnTrial(momentumIdentities)(coreParts), expected: 'holds', decidedFrom: 'quick' } },
});
