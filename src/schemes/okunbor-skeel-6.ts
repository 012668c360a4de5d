import { mirrored } from './mirrored.ts';
import type { SplittingScheme } from './scheme.ts';

/**
 * Okunbor-Skeel of order 6, method 13: eight drifts, seven kicks. Time-reversible, seven forces per step. A Nystrom scheme: its order
 * rests on T = p^2/2.
 *
 * @source D. I. Okunbor, R. D. Skeel, J. Comput. Appl. Math. 51, 375 (1994); more digits in R. I. McLachlan, SIAM J. Sci. Comput. 16, 151 (1995)
 */
export const okunborSkeel6: SplittingScheme = {
  family: 'splitting',
  name: 'okunbor-skeel-6',
  order: 6,
  orderConditions: 'nystrom',
  symmetric: true,
  first: 'drift',
  drifts: mirrored(['-1.0130879789171747298', '1.1874295737325427070', '-0.018335852096460590340', '0.34399425728109261313']),
  kicks: mirrored(['0.00016600692650009894', '-0.37962421426377360608', '0.68913741185181063674'], '0.38064159097092574080'),
  digits: 'via Principia; confirmed by the order conditions',
  source: 'D. I. Okunbor, R. D. Skeel, J. Comput. Appl. Math. 51, 375 (1994)',
};
