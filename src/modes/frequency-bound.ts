import type { MassesAndBonds } from '../chain/chain.ts';
import { valuesOf } from '../chain/coefficient.ts';
import { sidesOf } from '../chain/lattice.ts';
import { bondCurvatures, pinningCurvatures } from './curvature-at-rest.ts';

/**
 * A bound of all linear frequencies of the chain, omega^2 <= (max U'' + 4 d max V'') / min m with the curvatures at rest (kappa and chi, unless
 * they are written as formulas; those below 0 count as 0), whatever the boundary: the largest row sum of M^-1 K, where 2 d bonds hold each site,
 * from itself and from its neighbour.
 *
 * It is 0 where nothing is linear, as in a chain of quartic bonds.
 *
 * @source S. Gershgorin, Izv. Akad. Nauk SSSR 6, 749 (1931)
 */
export function frequencyBound(system: MassesAndBonds): number {
  const largest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0);
  const kappa = largest(pinningCurvatures(system));
  const lightest = valuesOf(system.mass).reduce((a, b) => Math.min(a, b));
  const ofBonds = sidesOf(system).length * largest(bondCurvatures(system));
  return kappa === 0 ? 2 * Math.sqrt(ofBonds / lightest) : Math.sqrt((kappa + 4 * ofBonds) / lightest);
}
