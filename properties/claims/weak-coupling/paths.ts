import { alongPaths } from '../../../oracles/transport/along-paths.ts';
import { pathsOnTrial } from '../../../oracles/transport/paths.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { pathCases } from '../path-cases.ts';
import { slipsOf } from './written.ts';

/**
 * WC-4.22p. (11), (13) and local balance, integrated over time along motions of the chain, with flips and without: the chain and its integrator know no generator, so
 * that A of the hierarchy and the A that moves the chain are held to be one, which no identity of the generator with itself can tell.
 */
export const identitiesAlongPaths = claim({
  id: 'WC-4.22p',
  cases: pathCases,
  oracles: [alongPaths],
  refuses: slipsOf({ factors: ['V itself'] }),
  subjects: { core: coreOnTrial(pathsOnTrial) },
});
