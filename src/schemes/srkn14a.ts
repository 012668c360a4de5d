import { mirrored } from './mirrored.ts';
import type { SplittingScheme } from './scheme.ts';

/**
 * Blanes-Moan SRKN 14a: fifteen drifts, fourteen kicks. Order 6, time-reversible, fourteen forces per step. A Nystrom scheme: its order
 * rests on T = p^2/2.
 *
 * @source S. Blanes, P. C. Moan, J. Comput. Appl. Math. 142, 313 (2002), table 3, SRKN_14^a
 */
export const srkn14a: SplittingScheme = {
  family: 'splitting',
  name: 'srkn14a',
  order: 6,
  orderConditions: 'nystrom',
  symmetric: true,
  first: 'drift',
  drifts: mirrored(
    [
      '0.0378593198406116',
      '0.102635633102435',
      '-0.0258678882665587',
      '0.314241403071447',
      '-0.130144459517415',
      '0.106417700369543',
      '-0.00879424312851058',
    ],
    '0.2073050690568954',
  ),
  kicks: mirrored([
    '0.09171915262446165',
    '0.183983170005006',
    '-0.05653436583288827',
    '0.004914688774712854',
    '0.143761127168358',
    '0.328567693746804',
    '-0.19641146648645423',
  ]),
  digits: 'via Principia; confirmed by the order conditions',
  source: 'S. Blanes, P. C. Moan, J. Comput. Appl. Math. 142, 313 (2002), table 3',
};
