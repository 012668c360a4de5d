import type { Declared } from '../../../oracles/chance/judged-replicas.ts';
import { randomPhases } from '../../../oracles/random-phases.ts';
import { corePhases } from '../../../oracles/subjects/ensemble.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { phasesCasesOf } from '../ensemble-cases.ts';

/** In shares of each statistic's span. */
export const phasesDeclared: Declared = { range: 1 / 256, effect: 1 / 16, replicas: 4096 };

/** Two to four modes of up to eight sites. */
export const coreRandomPhases = claim({
  id: 'core/random-phases',
  cases: phasesCasesOf(8, 10),
  oracles: [randomPhases(phasesDeclared)],
  refuses: ['shared-phase', 'half-turns'],
  subjects: { core: coreOnTrial(corePhases) },
  weight: 1,
});
