import { mirrored } from './mirrored.ts';
import type { SplittingScheme } from './scheme.ts';

/**
 * PEFRL, position extended Forest-Ruth like: drifts xi, chi, 1 - 2 (chi + xi), chi, xi; kicks 1/2 - lambda, lambda, lambda, 1/2 - lambda.
 * Order 4, time-reversible, four forces per step.
 *
 * @source I. P. Omelyan, I. M. Mryglod, R. Folk, Comput. Phys. Commun. 146, 188 (2002)
 */
export const pefrl: SplittingScheme = {
  family: 'splitting',
  name: 'pefrl',
  order: 4,
  orderConditions: 'partitioned',
  symmetric: true,
  first: 'drift',
  drifts: mirrored(['0.1786178958448091', '-0.06626458266981849'], '0.77529337365001878'),
  kicks: mirrored(['0.7123418310626054', '-0.2123418310626054']),
  decimals: 16,
  digits: 'recalled, xi, lambda and chi the same in many programs; the other two follow from them; confirmed by the order conditions',
  source: 'I. P. Omelyan, I. M. Mryglod, R. Folk, Comput. Phys. Commun. 146, 188 (2002)',
};
