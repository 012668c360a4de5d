import { elementaryUlp } from '../../../oracles/elementary-ulp.ts';
import { coreElementary as answers } from '../../../oracles/subjects/elementary.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { elementaryCases } from '../elementary-cases.ts';

/** Every elementary function but the square root, which is exact in every engine, over its whole domain. */
export const coreElementary = claim({
  id: 'core/elementary',
  cases: elementaryCases,
  oracles: [elementaryUlp],
  refuses: ['short-table', 'short-series', 'short-pi', 'rounded-angle'],
  subjects: { core: coreOnTrial(answers) },
});
