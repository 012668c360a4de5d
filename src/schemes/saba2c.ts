import { saba2 } from './saba2.ts';
import type { SplittingScheme } from './scheme.ts';

/**
 * SABA2 with the corrector of Laskar and Robutel. Order 4, time-reversible, two kicks per step and a corrector where two steps meet; where
 * the kicks are small by a factor epsilon, the error is of order epsilon h^4 + epsilon^2 h^4.
 *
 * What SABA2 has too much of order 3 is (2 - sqrt 3)/24 [B, [B, A]], and nothing else. At order 3 it does not matter where in a step that is
 * taken off; half of it at either end keeps the step symmetric, which leaves nothing of order 4. So c = -(2 - sqrt 3)/48 at either end: the
 * c/2 of the source with its c = (2 - sqrt 3)/24. With the other sign the order is 2.
 *
 * @source J. Laskar, P. Robutel, Celest. Mech. Dyn. Astron. 80, 39 (2001), sec. 5
 */
export const saba2c: SplittingScheme = {
  ...saba2,
  name: 'saba2c',
  order: 4,
  orderConditions: 'nystrom',
  corrector: '-0.005582274842315056384844867885294325688692',
};
