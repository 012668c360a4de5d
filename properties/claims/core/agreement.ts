import { agreementWithReference } from '../../../oracles/agreement.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { nowAndThen } from '../now-and-then.ts';
import { runCases } from '../run-cases.ts';
import { everySmallStep } from './small-steps.ts';

/**
 * Every scheme, small steps: what remains is the equation of motion. Now and then a chain so energetic that it is chaotic, followed for so
 * long, and with so accurate a scheme, that what it rounds grows up to its horizon.
 */
export const coreAgreement = claim({
  id: 'core/agreement',
  cases: nowAndThen(
    20,
    runCases({ maxSites: 5, time: 64, energies: [16, 64], amplitude: 8, schemes: [{ scheme: 'kahan-li-8', steps: [1 / 64] }] }, [
      'fput-beta',
      'fput-alphabeta',
    ]),
    runCases({ maxSites: 4, time: 1, schemes: everySmallStep }),
  ),
  oracles: [agreementWithReference],
  refuses: [
    'doubled-cubic-force',
    'zero-state',
    'beta:1e-6',
    'chi:5e-13',
    'mass:1e-9',
    'kappa:1e-6',
    'lambda:1e-6',
    'mu:1e-6',
    'wall:1e-6',
    'formula:1e-6',
    'stiff-lattice:1e-11',
  ],
  subjects: { core: coreOnTrial(core) },
});
