import { mirrored } from './mirrored.ts';
import type { SplittingScheme } from './scheme.ts';

/**
 * McLachlan SB3A with four stages: drift first; the outer drift is (1 - sqrt(7/18))/2, then 1/6 less that. Order 4, time-reversible, four
 * forces per step. Made for T = p^2/2, where its leading error is smallest; a palindrome of
 * order 4 has that order for any separable H.
 *
 * @source R. I. McLachlan, SIAM J. Sci. Comput. 16, 151 (1995)
 */
export const sb3a4: SplittingScheme = {
  family: 'splitting',
  name: 'sb3a-4',
  order: 4,
  orderConditions: 'partitioned',
  symmetric: true,
  first: 'drift',
  drifts: mirrored(['0.188195217768838217868020938973620891520332', '-0.021528551102171551201354272306954224853665'], '2/3'),
  kicks: ['1', '-1/2', '-1/2', '1'],
  digits: 'via Principia; closed form derived from the conditions of order 3; confirmed by the order conditions',
  source: 'R. I. McLachlan, SIAM J. Sci. Comput. 16, 151 (1995)',
};
