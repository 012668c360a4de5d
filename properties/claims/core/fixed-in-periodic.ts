import { fixedInPeriodic } from '../../../oracles/fixed-in-periodic.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { systemsBetweenWalls } from '../../arbitraries/system-names.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';
import { everyScheme } from './every-scheme.ts';

/** Chains between walls, every scheme. */
export const coreFixedInPeriodic = claim({
  id: 'core/fixed-in-periodic',
  cases: runCases({ maxSites: 8, time: 4, boundaries: ['fixed'], schemes: everyScheme }, systemsBetweenWalls),
  oracles: [fixedInPeriodic],
  refuses: ['wrong-wrap-around', 'between-walls:1e-14'],
  subjects: { core: coreOnTrial(core) },
});
