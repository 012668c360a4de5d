import { spinTranslation } from '../../../oracles/spins/spin-translation.ts';
import { coreSpins } from '../../../oracles/subjects/spin-simulator.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { everySpinScheme, spinRunCases } from '../spin-cases.ts';

/** Even rings, every scheme. */
export const coreSpinTranslation = claim({
  id: 'core/spin-translation',
  cases: spinRunCases({ maxSites: 8, even: true, time: 4, schemes: everySpinScheme }),
  oracles: [spinTranslation],
  refuses: ['open-ring', 'special-spin:1e-15'],
  subjects: { core: coreOnTrial(coreSpins) },
});
