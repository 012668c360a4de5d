import { spinEnergyConservation } from '../../../oracles/spins/spin-energy.ts';
import { coreSpins } from '../../../oracles/subjects/spin-simulator.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { spinRunCases } from '../spin-cases.ts';

/** Steps so small that the error is in its asymptotic regime; 256 units of time for the drift. */
export const coreSpinEnergy = claim({
  id: 'core/spin-energy',
  cases: spinRunCases({
    maxSites: 5,
    time: 8,
    schemes: [
      { scheme: 'strang', steps: [1 / 64] },
      { scheme: 'suzuki4', steps: [1 / 16] },
      { scheme: 'kahan-li-6', steps: [1 / 8] },
    ],
  }),
  oracles: [spinEnergyConservation],
  refuses: ['uneven-lengths', 'open-ring', 'spin-coupling:3e-12', 'late-drive:1e-10'],
  subjects: { core: coreOnTrial(coreSpins) },
});
