import { spinNorm } from '../../../oracles/spins/spin-norm.ts';
import { coreSpins } from '../../../oracles/subjects/spin-simulator.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { everySpinScheme, spinRunCases } from '../spin-cases.ts';

/** Every scheme. */
export const coreSpinNorm = claim({
  id: 'core/spin-norm',
  cases: spinRunCases({ maxSites: 8, time: 16, schemes: everySpinScheme }),
  oracles: [spinNorm],
  refuses: ['explicit-euler', 'sliding-spins:1e-15'],
  subjects: { core: coreOnTrial(coreSpins) },
});
