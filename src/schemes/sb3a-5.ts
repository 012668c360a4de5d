import { mirrored } from './mirrored.ts';
import type { SplittingScheme } from './scheme.ts';

/**
 * McLachlan SB3A with five stages: drift first. Order 4, time-reversible, five forces per step. Made for T = p^2/2, where its leading
 * error is smallest; a palindrome of order 4 has that order for any separable H.
 *
 * @source R. I. McLachlan, SIAM J. Sci. Comput. 16, 151 (1995)
 */
export const sb3a5: SplittingScheme = {
  family: 'splitting',
  name: 'sb3a-5',
  order: 4,
  orderConditions: 'partitioned',
  symmetric: true,
  first: 'drift',
  drifts: mirrored(['0.40518861839525227722', '-0.28714404081652408900', '0.38195542242127181178']),
  kicks: mirrored(['-3/73', '17/59'], '2179/4307'),
  digits: 'via Boost.odeint, the same via Principia; confirmed by the order conditions',
  source: 'R. I. McLachlan, SIAM J. Sci. Comput. 16, 151 (1995)',
};
