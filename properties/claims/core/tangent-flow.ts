import { coreTangent } from '../../../oracles/subjects/tangent.ts';
import { tangentAgreement } from '../../../oracles/tangent-agreement.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';
import { smallSplittingSteps } from './small-steps.ts';

/** Splitting schemes, small steps: what remains is the derivative of the flow. */
export const coreTangentFlow = claim({
  id: 'core/tangent-flow',
  cases: runCases({
    maxSites: 4,
    time: 1,
    schemes: smallSplittingSteps,
  }),
  oracles: [tangentAgreement],
  refuses: ['tangent-behind', 'pinned-tangent-behind', 'linear-curvature', 'chi:1e-12'],
  subjects: { core: coreOnTrial(coreTangent) },
});
