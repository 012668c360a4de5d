import { precisionLadder } from '../../../oracles/precision-ladder.ts';
import { coreConserved } from '../../../oracles/subjects/conserved.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';

/** Few sites and short runs, for most of them are made in 50 digits; steps inside the asymptotic regime. */
export const corePrecisionLadder = claim({
  id: 'core/precision-ladder',
  cases: runCases(
    {
      maxSites: 3,
      time: 1,
      schemes: [
        { scheme: 'velocity-verlet', steps: [1 / 16] },
        { scheme: 'forest-ruth', steps: [1 / 16] },
        { scheme: 'srkn11b', steps: [1 / 8] },
      ],
    },
    ['fput-alphabeta', 'toda', 'masses', 'pinned'],
  ),
  oracles: [precisionLadder],
  refuses: ['float32-state', 'float32-force', 'cubic-forgotten', 'conserved-alpha'],
  subjects: { core: coreOnTrial(coreConserved) },
});
