import { momentumConservation } from '../../../oracles/momentum.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { freeSystems } from '../../arbitraries/system-names.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { runCases } from '../run-cases.ts';
import { everyScheme } from './every-scheme.ts';

/** Rings, every scheme: a Runge-Kutta method keeps linear invariants, too. */
export const coreMomentum = claim({
  id: 'core/momentum',
  cases: runCases({ maxSites: 8, time: 16, boundaries: ['periodic'], pinned: false, schemes: everyScheme }, freeSystems),
  oracles: [momentumConservation],
  refuses: ['step-too-long:1e-12', 'one-way-bond:1e-12', 'late-pull:1e-13'],
  subjects: { core: coreOnTrial(core) },
});
