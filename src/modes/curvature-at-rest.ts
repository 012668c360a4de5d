import type { MassesAndBonds } from '../chain/chain.ts';
import { valuesOf } from '../chain/coefficient.ts';
import { bondOf, pinOf } from '../chain/parts.ts';
import { distinctSites, pinningAt } from '../chain/pinning.ts';
import { coefficientNames, coefficientsOf } from '../chain/potential.ts';

/** V_b''(0) of every bond, or one value where all bonds are the same: chi for the bonds that have names. Infinity where it is not defined. */
export function bondCurvatures(system: MassesAndBonds): readonly number[] {
  if (typeof system.potential === 'string') return valuesOf(system.stiffness);
  const { curvature } = bondOf(system);
  const count = Math.max(...coefficientNames.map((name) => valuesOf(system[name]).length));
  return Array.from({ length: count }, (_, bond) => finiteOr(() => curvature(0, ...coefficientsOf(system, bond))));
}

/** U_j''(0) of every site, or one value where all sites are the same: 0 where nothing is pinned. Infinity where it is not defined. */
export function pinningCurvatures({ pinning }: MassesAndBonds): readonly number[] {
  if (pinning === undefined) return [0];
  if (pinning.formula === undefined) return valuesOf(pinning.quadratic);
  const { curvature } = pinOf(pinning);
  return Array.from({ length: distinctSites(pinning) }, (_, site) => finiteOr(() => curvature(0, ...pinningAt(pinning, site))));
}

function finiteOr(compute: () => number): number {
  try {
    const value = compute();
    return Number.isFinite(value) ? value : Number.POSITIVE_INFINITY;
  } catch (error) {
    if (error instanceof RangeError) return Number.POSITIVE_INFINITY; // outside the domain of a logarithm or root
    throw error;
  }
}
