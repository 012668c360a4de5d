import { coreTangent } from '../../../oracles/subjects/tangent.ts';
import { tangentAgreement } from '../../../oracles/tangent-agreement.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';

/** Splitting schemes, small steps: what remains is the derivative of the flow. */
export const coreTangentFlow = claim({
  id: 'core/tangent-flow',
  cases: runCases({
    maxSites: 4,
    time: 1,
    schemes: [
      { scheme: 'velocity-verlet', steps: [1 / 32] },
      { scheme: 'forest-ruth', steps: [1 / 32] },
      { scheme: 'srkn11b', steps: [1 / 8] },
    ],
  }),
  oracles: [tangentAgreement],
  subjects: { core: coreOnTrial(coreTangent) },
});
