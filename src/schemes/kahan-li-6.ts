import { leapfrogs } from './leapfrogs.ts';
import type { SplittingScheme } from './scheme.ts';

/**
 * Kahan-Li of order 6: nine leapfrogs, kick first. Time-reversible, nine forces per step.
 *
 * @source W. Kahan, R.-C. Li, Math. Comput. 66, 1089 (1997), s9odr6a
 */
export const kahanLi6: SplittingScheme = {
  family: 'splitting',
  name: 'kahan-li-6',
  order: 6,
  orderConditions: 'partitioned',
  symmetric: true,
  ...leapfrogs(
    ['0.39216144400731413927925056', '0.33259913678935943859974864', '-0.70624617255763935980996482', '0.08221359629355080023149045'],
    '0.79854399093482996339895035',
  ),
  decimals: 26,
  digits: 'via GeometricIntegrators.jl; confirmed by the order conditions',
  source: 'W. Kahan, R.-C. Li, Math. Comput. 66, 1089 (1997), s9odr6a',
};
