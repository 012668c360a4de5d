import type { SplittingScheme } from './scheme.ts';

/**
 * McLachlan-Atela, optimal of order 5: kick first, not time-reversible, six forces per step. A Nystrom scheme: its order rests on
 * T = p^2/2.
 *
 * @source R. I. McLachlan, P. Atela, Nonlinearity 5, 541 (1992), table 2
 */
export const mclachlanAtela5: SplittingScheme = {
  family: 'splitting',
  name: 'mclachlan-atela-5',
  order: 5,
  orderConditions: 'nystrom',
  symmetric: false,
  first: 'kick',
  kicks: [
    '0.1193900292875672758',
    '0.6989273703824752308',
    '-0.1713123582716007754',
    '0.4012695022513534480',
    '0.0107050818482359840',
    '-0.0589796254980311632',
  ],
  drifts: [
    '0.339839625839110000',
    '-0.088601336903027329',
    '0.5858564768259621188',
    '-0.603039356536491888',
    '0.3235807965546976394',
    '0.4423637942197494587',
  ],
  digits: 'via Principia; confirmed by the order conditions',
  source: 'R. I. McLachlan, P. Atela, Nonlinearity 5, 541 (1992), table 2',
};
