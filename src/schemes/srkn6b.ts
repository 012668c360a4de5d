import { mirrored } from './mirrored.ts';
import type { SplittingScheme } from './scheme.ts';

/**
 * Blanes-Moan SRKN 6b: seven kicks, six drifts. Order 4, time-reversible, six forces per step. Made for T = p^2/2, where its leading
 * error is smallest; a palindrome of order 4 has that order for any separable H.
 *
 * @source S. Blanes, P. C. Moan, J. Comput. Appl. Math. 142, 313 (2002), table 3, SRKN_6^b
 */
export const srkn6b: SplittingScheme = {
  family: 'splitting',
  name: 'srkn6b',
  order: 4,
  orderConditions: 'partitioned',
  symmetric: true,
  first: 'kick',
  kicks: mirrored(['0.0829844064174052', '0.396309801498368', '-0.0390563049223486'], '0.1195241940131508'),
  drifts: mirrored(['0.245298957184271', '0.604872665711080', '-0.350171622895351']),
  digits: 'via Principia; confirmed by the order conditions',
  source: 'S. Blanes, P. C. Moan, J. Comput. Appl. Math. 142, 313 (2002), table 3',
};
