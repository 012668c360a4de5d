import type { Chain } from '../chain/chain.ts';
import { coefficientAt, valuesOf } from '../chain/coefficient.ts';
import { sidesOf } from '../chain/lattice.ts';
import { pinOf } from '../chain/parts.ts';
import { type Pinning, pinningAt } from '../chain/pinning.ts';
import { linearStiffness } from './linear-coefficients.ts';

/**
 * About the longest time in which anything in a chain at temperature T swings once: bonds, and on a ring that is pinned all sites together.
 *
 * Bonds: between walls 2 pi / omega_1 = pi / sin(pi/(2(N+1))) sqrt(m / chi) of the linear chain without pinning is 2 (N + 1) sqrt(m / chi) and
 * at most a ninth more; on a ring, or a torus of sides up to N, it is shorter. A formula that is not harmonic at rest counts as chi = 1.
 */
export function slowestPeriod(chain: Chain, temperature: number): number {
  const heaviest = valuesOf(chain.mass).reduce((a, b) => Math.max(a, b));
  const softest = valuesOf(linearStiffness(chain)).reduce((a, b) => Math.min(a, b));
  const ofBonds = 2 * (Math.max(...sidesOf(chain)) + 1) * Math.sqrt(heaviest / (softest > 0 ? softest : 1));
  const { pinning, boundary } = chain;
  return pinning === undefined || boundary === 'fixed' ? ofBonds : Math.max(ofBonds, periodOfShift(chain, pinning, temperature));
}

/**
 * 2 pi s sqrt(M / 2T), M the mass of all sites and s the shift that lifts them together by T: the period itself where the pinning is
 * harmonic. s to a factor of 2 above; 0 for a pinning that does not hold.
 */
function periodOfShift(chain: Chain, pinning: Pinning, temperature: number): number {
  const { energy } = pinOf(pinning);
  const everySite = Array.from({ length: chain.sites }, (_, site) => site);
  const mass = everySite.reduce((sum, site) => sum + coefficientAt(chain.mass, site), 0);
  const at = (shift: number) => everySite.reduce((sum, site) => sum + energy(shift, ...pinningAt(pinning, site)), 0);
  const rest = at(0);
  for (let shift = Math.sqrt(temperature) * 2 ** -16, doublings = 0; doublings < 48; shift *= 2, doublings++)
    if (heightOrInfinity(() => at(shift) - rest) >= temperature) return 2 * Math.PI * shift * Math.sqrt(mass / (2 * temperature));
  return 0;
}

/** Infinity where the elementary functions refuse: no site goes there. */
function heightOrInfinity(compute: () => number): number {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError) return Number.POSITIVE_INFINITY;
    throw error;
  }
}
