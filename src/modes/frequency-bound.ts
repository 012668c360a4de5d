import type { AnyChain } from '../chain/chain.ts';
import { valuesOf } from '../chain/coefficient.ts';
import { sidesOf } from '../chain/lattice.ts';
import { linearPinning, linearStiffness } from './linear-coefficients.ts';

/**
 * A bound of all linear frequencies of the chain, omega^2 <= (max kappa + 4 d max chi) / min m, whatever the boundary: the largest row sum of
 * M^-1 K, where 2 d bonds hold each site, from itself and from its neighbour. Of a formula chi = |V''(0)| and kappa = U''(0).
 *
 * @throws InputError for a formula whose curvature at rest is not finite
 * @source S. Gershgorin, Izv. Akad. Nauk SSSR 6, 749 (1931)
 */
export function frequencyBound(system: Omit<AnyChain, 'kind'>): number {
  const largest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  const kappa = Math.max(0, largest(valuesOf(linearPinning(system))));
  const lightest = valuesOf(system.mass).reduce((a, b) => Math.min(a, b));
  const ofBonds = sidesOf(system).length * largest(valuesOf(linearStiffness(system)).map(Math.abs));
  return kappa === 0 ? 2 * Math.sqrt(ofBonds / lightest) : Math.sqrt((kappa + 4 * ofBonds) / lightest);
}
