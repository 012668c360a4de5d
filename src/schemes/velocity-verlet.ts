import type { SplittingScheme } from './scheme.ts';

/**
 * Velocity Verlet (leapfrog): kick h/2, drift h, kick h/2. Order 2, time-reversible, one force per step.
 *
 * @source L. Verlet, Phys. Rev. 159, 98 (1967), in the kick-drift-kick form of W. C. Swope et al., J. Chem. Phys. 76, 637 (1982)
 */
export const velocityVerlet: SplittingScheme = {
  family: 'splitting',
  name: 'velocity-verlet',
  order: 2,
  orderConditions: 'partitioned',
  symmetric: true,
  first: 'kick',
  kicks: ['1/2', '1/2'],
  drifts: ['1'],
  digits: 'primary',
  source: 'L. Verlet, Phys. Rev. 159, 98 (1967); W. C. Swope et al., J. Chem. Phys. 76, 637 (1982)',
};
