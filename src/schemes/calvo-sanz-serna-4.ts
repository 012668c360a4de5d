import type { SplittingScheme } from './scheme.ts';

/**
 * Calvo-Sanz-Serna: kick first and last, not time-reversible. Order 4, four forces per step. A Nystrom scheme: its order rests on
 * T = p^2/2.
 *
 * @source M. P. Calvo, J. M. Sanz-Serna, SIAM J. Sci. Comput. 14, 936 (1993)
 */
export const calvoSanzSerna4: SplittingScheme = {
  family: 'splitting',
  name: 'calvo-sanz-serna-4',
  order: 4,
  orderConditions: 'nystrom',
  symmetric: false,
  first: 'kick',
  kicks: ['0.061758858135626', '0.33897802655364', '0.61479130717558', '-0.14054801465937', '0.12501982279453'],
  drifts: ['0.205177661542290', '0.403021281604210', '-0.12092087633891', '0.512721933192410'],
  digits: 'via OrdinaryDiffEq.jl; confirmed by the order conditions',
  source: 'M. P. Calvo, J. M. Sanz-Serna, SIAM J. Sci. Comput. 14, 936 (1993)',
};
