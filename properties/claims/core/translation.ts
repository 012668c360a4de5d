import { core } from '../../../oracles/subjects/core.ts';
import { translation } from '../../../oracles/translation.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';
import { everyScheme } from './every-scheme.ts';

/** Rings, every scheme. */
export const coreTranslation = claim({
  id: 'core/translation',
  cases: runCases({
    maxSites: 8,
    time: 4,
    boundaries: ['periodic'],
    schemes: everyScheme,
  }),
  oracles: [translation],
  refuses: ['wrong-wrap-around', 'special-plane:1e-12'],
  subjects: { core: coreOnTrial(core) },
});
