import { core } from '../../../oracles/subjects/core.ts';
import { zigzag } from '../../../oracles/zigzag.ts';
import { zigzagShape } from '../../../oracles/zigzag-shape.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { zigzagRunCases } from '../zigzag-run-cases.ts';
import { smallSteps } from './small-steps.ts';

/** Every bond, about two thirds of a period: the shape bit for bit, its amplitude by the reduced equation. */
export const coreZigzag = claim({
  id: 'core/zigzag',
  cases: zigzagRunCases({ maxSites: 8, time: 2, schemes: smallSteps }),
  oracles: [zigzag, zigzagShape],
  refuses: ['wrong-wrap-around', 'rectified-bond', 'beta:3e-11'],
  subjects: { core: coreOnTrial(core) },
});
