import { agreementOfEquations } from '../../../oracles/agreement-of-equations.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { siteRunCases } from '../site-run-cases.ts';
import { smallSteps } from './small-steps.ts';

/** As for chains with a Hamiltonian. */
export const coreSiteChainAgreement = claim({
  id: 'core/site-chain-agreement',
  cases: siteRunCases({
    maxSites: 4,
    time: 1,
    schemes: smallSteps,
  }),
  oracles: [agreementOfEquations],
  refuses: ['neighbours-coefficients', 'chi:1e-12'],
  subjects: { core: coreOnTrial(core) },
});
