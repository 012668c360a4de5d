import { mirrored } from './mirrored.ts';
import type { SplittingScheme } from './scheme.ts';

/**
 * SABA2 of Laskar and Robutel: drifts 1/2 - sqrt(3)/6, sqrt(3)/3 and back, kicks 1/2. Order 2, time-reversible, two forces per step; where
 * the kicks are small by a factor epsilon, the error is of order epsilon h^4 + epsilon^2 h^2.
 *
 * @source J. Laskar, P. Robutel, Celest. Mech. Dyn. Astron. 80, 39 (2001)
 */
export const saba2: SplittingScheme = {
  family: 'splitting',
  name: 'saba2',
  order: 2,
  orderConditions: 'partitioned',
  symmetric: true,
  first: 'drift',
  drifts: mirrored(['0.211324865405187117745425609749021272176199'], '0.577350269189625764509148780501957455647602'),
  kicks: ['1/2', '1/2'],
  digits: 'closed form',
  source: 'J. Laskar, P. Robutel, Celest. Mech. Dyn. Astron. 80, 39 (2001)',
};
