import { mirrored } from './mirrored.ts';
import type { SplittingScheme } from './scheme.ts';

/**
 * Blanes-Moan SRKN 11b: twelve kicks, eleven drifts. Order 6, time-reversible, eleven forces per step. A Nystrom scheme: its order
 * rests on T = p^2/2, kicks and drifts cannot change places.
 *
 * The source's b_i are the kicks, its a_i the drifts; 16 digits are printed.
 *
 * @source S. Blanes, P. C. Moan, J. Comput. Appl. Math. 142, 313 (2002), table 3, SRKN_11^b
 */
export const srkn11b: SplittingScheme = {
  family: 'splitting',
  name: 'srkn11b',
  order: 6,
  orderConditions: 'nystrom',
  symmetric: true,
  first: 'kick',
  kicks: mirrored([
    '0.0414649985182624',
    '0.198128671918067',
    '-0.0400061921041533',
    '0.0752539843015807',
    '-0.0115113874206879',
    '0.2366699247869311',
  ]),
  drifts: mirrored(
    ['0.123229775946271', '0.290553797799558', '-0.127049212625417', '-0.246331761062075', '0.357208872795928'],
    '0.2047770542914700',
  ),
  digits: 'recalled, the same via Principia; confirmed by the order conditions',
  source: 'S. Blanes, P. C. Moan, J. Comput. Appl. Math. 142, 313 (2002), table 3',
};
