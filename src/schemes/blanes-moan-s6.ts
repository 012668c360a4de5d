import { mirrored } from './mirrored.ts';
import type { SplittingScheme } from './scheme.ts';

/**
 * Blanes-Moan S6: seven kicks, six drifts. Order 4 for any separable H, time-reversible, six forces per step.
 *
 * @source S. Blanes, P. C. Moan, J. Comput. Appl. Math. 142, 313 (2002), table 2, S_6
 */
export const blanesMoanS6: SplittingScheme = {
  family: 'splitting',
  name: 'blanes-moan-s6',
  order: 4,
  orderConditions: 'partitioned',
  symmetric: true,
  first: 'kick',
  kicks: mirrored(['0.0792036964311957', '0.353172906049774', '-0.0420650803577195'], '0.2193769557534996'),
  drifts: mirrored(['0.209515106613362', '-0.143851773179818', '0.434336666566456']),
  digits: 'via Principia; confirmed by the order conditions',
  source: 'S. Blanes, P. C. Moan, J. Comput. Appl. Math. 142, 313 (2002), table 2',
};
