import { leapfrogs } from './leapfrogs.ts';
import type { SplittingScheme } from './scheme.ts';

/**
 * Suzuki: five leapfrogs of lengths p, p, 1 - 4 p, p, p with p = 1/(4 - 4^(1/3)), the middle one backwards. Order 4, time-reversible,
 * five forces per step.
 *
 * @source M. Suzuki, Phys. Lett. A 146, 319 (1990)
 */
export const suzuki4: SplittingScheme = {
  family: 'splitting',
  name: 'suzuki4',
  order: 4,
  orderConditions: 'partitioned',
  symmetric: true,
  ...leapfrogs(
    ['0.414490771794375737142354062860761495711775', '0.414490771794375737142354062860761495711775'],
    '-0.657963087177502948569416251443045982847098',
  ),
  decimals: 42,
  digits: 'closed form',
  source: 'M. Suzuki, Phys. Lett. A 146, 319 (1990)',
};
