import { leapfrogs } from './leapfrogs.ts';
import type { SplittingScheme } from './scheme.ts';

/**
 * Yoshida of order 6, solution A: seven leapfrogs, kick first. Time-reversible, seven forces per step.
 *
 * @source H. Yoshida, Phys. Lett. A 150, 262 (1990), table 1, solution A; more digits in E. Hairer, C. Lubich, G. Wanner (2006), sec. V.3.2
 */
export const yoshida6: SplittingScheme = {
  family: 'splitting',
  name: 'yoshida6',
  order: 6,
  orderConditions: 'partitioned',
  symmetric: true,
  ...leapfrogs(
    ['0.78451361047755726381949763', '0.23557321335935813368479318', '-1.17767998417887100694641568'],
    '1.31518632068391121888424973',
  ),
  decimals: 26,
  digits: 'via GeometricIntegrators.jl; confirmed by the order conditions',
  source: 'H. Yoshida, Phys. Lett. A 150, 262 (1990)',
};
