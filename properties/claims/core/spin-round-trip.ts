import { spinRoundTrip } from '../../../oracles/spins/spin-round-trip.ts';
import { coreSpinText } from '../../../oracles/subjects/spin-text.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { spinChainCases } from '../spin-cases.ts';

/** Fields and couplings with all their bits. */
export const coreSpinRoundTrip = claim({
  id: 'core/spin-round-trip',
  cases: spinChainCases({ maxSites: 8 }),
  oracles: [spinRoundTrip],
  refuses: ['spin-fifteen-digits'],
  subjects: { core: coreOnTrial(coreSpinText) },
});
