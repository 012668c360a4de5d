import { leapfrogs } from './leapfrogs.ts';
import type { SplittingScheme } from './scheme.ts';

/**
 * Kahan-Li of order 8: seventeen leapfrogs, kick first. Time-reversible, seventeen forces per step.
 *
 * @source W. Kahan, R.-C. Li, Math. Comput. 66, 1089 (1997), s17odr8a
 */
export const kahanLi8: SplittingScheme = {
  family: 'splitting',
  name: 'kahan-li-8',
  order: 8,
  orderConditions: 'partitioned',
  symmetric: true,
  ...leapfrogs(
    [
      '0.13020248308889008087881763',
      '0.56116298177510838456196441',
      '-0.38947496264484728640807860',
      '0.15884190655515560089621075',
      '-0.39590389413323757733623154',
      '0.18453964097831570709183254',
      '0.25837438768632204729397911',
      '0.29501172360931029887096624',
    ],
    '-0.60550853383003451169892108',
  ),
  decimals: 26,
  digits: 'via selalib and choreo, which agree; confirmed by the order conditions',
  source: 'W. Kahan, R.-C. Li, Math. Comput. 66, 1089 (1997), s17odr8a',
};
