import type { MassesAndBonds } from '../chain/chain.ts';
import { valuesOf } from '../chain/coefficient.ts';
import { sidesOf } from '../chain/lattice.ts';

/**
 * A bound of all linear frequencies of the chain, omega^2 <= (max kappa + 4 d max chi) / min m, whatever the boundary: the largest row sum of
 * M^-1 K, where 2 d bonds hold each site, from itself and from its neighbour.
 *
 * @source S. Gershgorin, Izv. Akad. Nauk SSSR 6, 749 (1931)
 */
export function frequencyBound(system: MassesAndBonds): number {
  const { stiffness, mass, pinning } = system;
  const largest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  const kappa = pinning === undefined ? 0 : Math.max(0, largest(valuesOf(pinning.quadratic)));
  const lightest = valuesOf(mass).reduce((a, b) => Math.min(a, b));
  const ofBonds = sidesOf(system).length * largest(valuesOf(stiffness));
  return kappa === 0 ? 2 * Math.sqrt(ofBonds / lightest) : Math.sqrt((kappa + 4 * ofBonds) / lightest);
}
