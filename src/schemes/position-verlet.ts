import type { SplittingScheme } from './scheme.ts';

/**
 * Position Verlet: drift h/2, kick h, drift h/2. Order 2, time-reversible, one force per step.
 *
 * @source M. Tuckerman, B. J. Berne, G. J. Martyna, J. Chem. Phys. 97, 1990 (1992), sec. II
 */
export const positionVerlet: SplittingScheme = {
  family: 'splitting',
  name: 'position-verlet',
  order: 2,
  orderConditions: 'partitioned',
  symmetric: true,
  first: 'drift',
  drifts: ['1/2', '1/2'],
  kicks: ['1'],
  digits: 'closed form',
  source: 'M. Tuckerman, B. J. Berne, G. J. Martyna, J. Chem. Phys. 97, 1990 (1992), sec. II',
};
