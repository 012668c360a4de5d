import { type Coefficient, coefficientAt } from './coefficient.ts';
import type { Formula } from './formula.ts';

/** The coefficients a pinning may have; the order is that in which its functions take them. */
export type PinningName = 'quadratic' | 'quartic' | 'sextic';

/** Their names, in this order. */
export const pinningNames: readonly PinningName[] = ['quadratic', 'quartic', 'sextic'];

/**
 * What holds every site to its place; site-dependent or not. With `quadratic` = omega_x^2 the sites have frequencies omega_x.
 *
 * A `formula` takes the place of the polynomial; a coefficient that it does not contain is 0.
 */
export interface Pinning extends Readonly<Record<PinningName, Coefficient>> {
  readonly formula?: Formula;
}

/** A pinning potential U(q): the Hamiltonian's expression beside the functions that the core computes with. */
export interface PinningPotential {
  /** U(q) in the variables `q` and the coefficients' names */
  readonly expression: string;
  readonly tex: string;
  /** U(q) */
  readonly energy: (q: number, quadratic: number, quartic: number, sextic: number) => number;
  /** U'(q) */
  readonly force: (q: number, quadratic: number, quartic: number, sextic: number) => number;
  /** U''(q) */
  readonly curvature: (q: number, quadratic: number, quartic: number, sextic: number) => number;
}

/**
 * U(q) = kappa q^2 / 2 + lambda q^4 / 4 + mu q^6 / 6: phi^4 chains, discrete Klein-Gordon chains, disordered pinned lattices.
 *
 * @source F. Huveneers, "Drastic fall-off of the thermal conductivity for disordered lattices", sec. 2: omega_x^2 q^2 / 2 + eps U(q)
 */
export const polynomialPinning: PinningPotential = {
  expression: 'quadratic * q^2 / 2 + quartic * q^4 / 4 + sextic * q^6 / 6',
  tex: String.raw`\tfrac{\kappa}{2} q^2 + \tfrac{\lambda}{4} q^4 + \tfrac{\mu}{6} q^6`,
  energy: (q, quadratic, quartic, sextic) => q * q * (0.5 * quadratic + q * q * (0.25 * quartic + (sextic * (q * q)) / 6)),
  force: (q, quadratic, quartic, sextic) => q * (quadratic + q * q * (quartic + sextic * (q * q))),
  curvature: (q, quadratic, quartic, sextic) => quadratic + q * q * (3 * quartic + 5 * sextic * (q * q)),
};

/** kappa_x, lambda_x and mu_x. */
export function pinningAt(pinning: Pinning, site: number): readonly [quadratic: number, quartic: number, sextic: number] {
  return [coefficientAt(pinning.quadratic, site), coefficientAt(pinning.quartic, site), coefficientAt(pinning.sextic, site)];
}

/** How many different sites there are to look at: one where nothing depends on the site. */
export function distinctSites(pinning: Pinning): number {
  const count = (coefficient: Coefficient) => (typeof coefficient === 'number' ? 1 : coefficient.length);
  return Math.max(count(pinning.quadratic), count(pinning.quartic), count(pinning.sextic));
}

/**
 * The lowest value of U at a site: 0, or below 0 in the wells of a kappa < 0 or lambda < 0. -Infinity where U is not bounded below.
 *
 * U as a polynomial in s = q^2 >= 0 is stationary at s = 0 and where kappa + lambda s + mu s^2 = 0.
 */
export function lowestPinning(quadratic: number, quartic: number, sextic: number): number {
  const leading = sextic !== 0 ? sextic : quartic !== 0 ? quartic : quadratic;
  if (leading < 0) return Number.NEGATIVE_INFINITY;
  const root = Math.sqrt(Math.max(0, quartic * quartic - 4 * sextic * quadratic));
  // the larger root, without cancellation: lambda < 0 in the first form, lambda >= 0 in the second
  const s = quartic < 0 ? (sextic > 0 ? (root - quartic) / (2 * sextic) : 0) : root + quartic > 0 ? (-2 * quadratic) / (root + quartic) : 0;
  return s > 0 ? Math.min(0, s * (quadratic / 2 + s * (quartic / 4 + (s * sextic) / 6))) : 0;
}
