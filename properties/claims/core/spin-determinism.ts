import { spinDeterminism } from '../../../oracles/spins/spin-determinism.ts';
import { coreSpins } from '../../../oracles/subjects/spin-simulator.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { everySpinScheme, spinRunCases } from '../spin-cases.ts';

/** Every scheme. */
export const coreSpinDeterminism = claim({
  id: 'core/spin-determinism',
  cases: spinRunCases({ maxSites: 8, time: 4, schemes: everySpinScheme }),
  oracles: [spinDeterminism],
  refuses: ['spin-memory', 'spin-answered-again'],
  subjects: { core: coreOnTrial(coreSpins) },
});
