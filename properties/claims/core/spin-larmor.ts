import { larmorPrecession } from '../../../oracles/spins/larmor.ts';
import { coreSpins } from '../../../oracles/subjects/spin-simulator.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { everySpinScheme, spinRunCases } from '../spin-cases.ts';

/** Every scheme; couplings of both signs, bond by bond. */
export const coreSpinLarmor = claim({
  id: 'core/spin-larmor',
  cases: spinRunCases({ maxSites: 8, time: 16, schemes: everySpinScheme }, ['heisenberg', 'uniform-field']),
  oracles: [larmorPrecession],
  refuses: ['wrong-sense', 'spin-field:4e-15', 'field-of-coupled:1e-14'],
  subjects: { core: coreOnTrial(coreSpins) },
});
