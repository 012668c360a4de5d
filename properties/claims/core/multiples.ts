import { multiplesOfModes } from '../../../oracles/multiples.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { systemsBetweenWalls } from '../../arbitraries/system-names.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';
import { everyScheme } from './every-scheme.ts';

/** Chains between walls, every scheme; uniform ones, where modes are defined, and those mirrored along. */
export const coreMultiples = claim({
  id: 'core/multiples',
  cases: runCases({ maxSites: 8, time: 4, boundaries: ['fixed'], schemes: everyScheme }, systemsBetweenWalls),
  oracles: [multiplesOfModes],
  refuses: ['leak:1e-12', 'long-row:1e-14'],
  subjects: { core: coreOnTrial(core) },
});
