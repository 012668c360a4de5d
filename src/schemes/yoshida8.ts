import { leapfrogs } from './leapfrogs.ts';
import type { SplittingScheme } from './scheme.ts';

/**
 * Yoshida of order 8, solution D: fifteen leapfrogs, kick first. Time-reversible, fifteen forces per step.
 *
 * The digits in circulation (15 in the source, 21 via Principia) miss the order conditions by 1e-14: they are wrong from the 13th
 * decimal on. These are the zero of the conditions next to them, by Newton's method in 60 digits.
 *
 * @source H. Yoshida, Phys. Lett. A 150, 262 (1990), table 2, solution D
 */
export const yoshida8: SplittingScheme = {
  family: 'splitting',
  name: 'yoshida8',
  order: 8,
  orderConditions: 'partitioned',
  symmetric: true,
  ...leapfrogs(
    [
      '0.9148442462297915667487934898475096045181',
      '0.2536933365662113541461460206899420760977',
      '-1.4448522368606051576947306575373903549559',
      '-0.1582406353680501752040667767597542477554',
      '1.9381391376225259865791864874436417609536',
      '-1.9606102329753108076076333763996636407924',
      '0.1027998493917964406981151316012258629110',
    ],
    '1.7084530707872815846683793622289778780466',
  ),
  decimals: 40,
  digits: 'refined from those via Principia by the order conditions, which they meet to 40 decimals',
  source: 'H. Yoshida, Phys. Lett. A 150, 262 (1990)',
};
