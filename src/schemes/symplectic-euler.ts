import type { SplittingScheme } from './scheme.ts';

/**
 * Symplectic Euler: kick h, drift h. Order 1, one force per step, symplectic but not time-reversible: a control that time reversal must
 * refuse and energy must not.
 *
 * @source R. de Vogelaere, Report 4, Department of Mathematics, University of Notre Dame (1956)
 */
export const symplecticEuler: SplittingScheme = {
  family: 'splitting',
  name: 'symplectic-euler',
  order: 1,
  orderConditions: 'partitioned',
  symmetric: false,
  first: 'kick',
  kicks: ['1'],
  drifts: ['1'],
  digits: 'closed form',
  source: 'R. de Vogelaere, Report 4, Department of Mathematics, University of Notre Dame (1956)',
};
