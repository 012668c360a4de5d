import { identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import { spinInvariantIdentities, spinInvariants } from '../../../oracles/exact/spin-invariants.ts';
import { coreParts } from '../../../oracles/subjects/core.ts';
import { claim } from '../claim.ts';
import { identityCases } from '../identity-cases.ts';

/** A law of the definition, as for momentum. */
export const coreExactSpinInvariants = claim({
  id: 'core/exact-spin-invariants',
  cases: identityCases(spinInvariantIdentities),
  oracles: [spinInvariants],
  subjects: { core: { answer: identitiesOnTrial(spinInvariantIdentities)(coreParts), expected: 'holds', decidedFrom: 'quick' } },
});
