import { spinAgreement } from '../../../oracles/spins/spin-agreement.ts';
import { coreSpins } from '../../../oracles/subjects/spin-simulator.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { spinRunCases } from '../spin-cases.ts';

/** Every scheme, small steps: what remains is the equation of motion. */
export const coreSpinAgreement = claim({
  id: 'core/spin-agreement',
  cases: spinRunCases({
    maxSites: 5,
    time: 1,
    schemes: [
      { scheme: 'strang', steps: [1 / 32] },
      { scheme: 'suzuki4', steps: [1 / 16] },
      { scheme: 'kahan-li-6', steps: [1 / 8] },
    ],
  }),
  oracles: [spinAgreement],
  refuses: ['wrong-sense', 'open-ring', 'spin-coupling:2e-11', 'coupling-in-runs:2e-12'],
  subjects: { core: coreOnTrial(coreSpins) },
});
