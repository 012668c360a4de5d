import { roundTrip } from '../../../oracles/round-trip.ts';
import { coreText } from '../../../oracles/subjects/text.ts';
import { chainCases } from '../chain-cases.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';

/** Coefficients with all their bits. */
export const coreRoundTrip = claim({
  id: 'core/round-trip',
  cases: chainCases({ maxSites: 8 }),
  oracles: [roundTrip],
  refuses: ['fifteen-digits'],
  subjects: { core: coreOnTrial(coreText) },
});
