import type { SplittingScheme } from './scheme.ts';

/**
 * Forest-Ruth: three leapfrogs of lengths theta, 1 - 2 theta, theta with theta = 1/(2 - 2^(1/3)). Order 4, time-reversible, three
 * forces per step, the middle one backwards.
 *
 * @source E. Forest, R. D. Ruth, Physica D 43, 105 (1990), eq. (4.9)
 */
export const forestRuth: SplittingScheme = {
  family: 'splitting',
  name: 'forest-ruth',
  order: 4,
  orderConditions: 'partitioned',
  symmetric: true,
  first: 'drift',
  drifts: [
    '0.67560359597982881702384390448573041',
    '-0.17560359597982881702384390448573041',
    '-0.17560359597982881702384390448573041',
    '0.67560359597982881702384390448573041',
  ],
  kicks: ['1.35120719195965763404768780897146082', '-1.70241438391931526809537561794292164', '1.35120719195965763404768780897146082'],
  digits: 'closed form',
  source: 'E. Forest, R. D. Ruth, Physica D 43, 105 (1990)',
};
