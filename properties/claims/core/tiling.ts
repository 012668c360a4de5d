import { core } from '../../../oracles/subjects/core.ts';
import { tiling } from '../../../oracles/tiling.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';
import { everyScheme } from './every-scheme.ts';

/** Rings, every scheme. */
export const coreTiling = claim({
  id: 'core/tiling',
  cases: runCases({
    maxSites: 8,
    time: 4,
    boundaries: ['periodic'],
    schemes: everyScheme,
  }),
  oracles: [tiling],
  refuses: ['wrong-wrap-around', 'long-ring:1e-14'],
  subjects: { core: coreOnTrial(core) },
});
