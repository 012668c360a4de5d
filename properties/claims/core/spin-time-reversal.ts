import { spinReversal } from '../../../oracles/spins/spin-reversal.ts';
import { coreSpins } from '../../../oracles/subjects/spin-simulator.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { everySpinScheme, spinRunCases } from '../spin-cases.ts';

/** Every scheme; all are symmetric. */
export const coreSpinTimeReversal = claim({
  id: 'core/spin-time-reversal',
  cases: spinRunCases({ maxSites: 8, time: 8, schemes: everySpinScheme }),
  oracles: [spinReversal],
  refuses: ['uneven-lengths', 'spin-unsymmetric'],
  subjects: { core: coreOnTrial(coreSpins) },
});
