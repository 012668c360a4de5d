import { coreJ } from '../../../oracles/subjects/toda-integrals.ts';
import { valueOfJ } from '../../../oracles/toda/j-value.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { laxStateCases } from '../lax-state-cases.ts';

/** Both boundaries, amplitudes from 24 down to 2^-52. */
export const coreTodaJ = claim({
  id: 'core/toda-j',
  cases: laxStateCases,
  oracles: [valueOfJ],
  refuses: ['naive-exp', 'no-wall-terms'],
  subjects: { core: coreOnTrial(coreJ) },
});
