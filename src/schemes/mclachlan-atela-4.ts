import type { SplittingScheme } from './scheme.ts';

/**
 * McLachlan-Atela, optimal of order 4: kick first, not time-reversible, four forces per step. A Nystrom scheme: its order rests on
 * T = p^2/2.
 *
 * @source R. I. McLachlan, P. Atela, Nonlinearity 5, 541 (1992), table 2
 */
export const mclachlanAtela4: SplittingScheme = {
  family: 'splitting',
  name: 'mclachlan-atela-4',
  order: 4,
  orderConditions: 'nystrom',
  symmetric: false,
  first: 'kick',
  kicks: ['0.1344961992774310892', '-0.2248198030794208058', '0.7563200005156682911', '0.3340036032863214255'],
  drifts: ['0.5153528374311229364', '-0.085782019412973646', '0.4415830236164665242', '0.1288461583653841854'],
  digits: 'via Principia; confirmed by the order conditions',
  source: 'R. I. McLachlan, P. Atela, Nonlinearity 5, 541 (1992), table 2',
};
