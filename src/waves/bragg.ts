import type { Operations } from '../exact/operations.ts';

/** A wave on a chain whose springs are 1 + epsilon chi'_j, in units where m = chi = 1. */
export interface BraggAt<T> {
  readonly epsilon: T;
  /** omega_k */
  readonly frequency: T;
  /** |d omega/dk| */
  readonly velocity: T;
  /** N <|chi'_{2k}|^2>, of the Fourier series: 2 pi times its density per unit of k; s^2 for independent springs of variance s^2 */
  readonly modulation: T;
}

/** The numbers of {@link reflectionRate}. */
export interface BraggLaw {
  readonly factor: number;
  readonly powers: Readonly<Record<keyof BraggAt<unknown>, number>>;
}

/** Derived below. */
export const braggLaw: BraggLaw = { factor: 1 / 4, powers: { epsilon: 2, frequency: 2, velocity: -1, modulation: 1 } };

/**
 * The rate R at which Bragg reflection exchanges n_k and n_{-k}, dn_k/dt = R (n_{-k} - n_k), per unit of time, to second order in epsilon:
 *
 *   R = 2 pi epsilon^2 |F_{k,-k}|^2 (N <|chi'_{2k}|^2>/2 pi) / |d omega/dk| = epsilon^2 omega_k^2 N <|chi'_{2k}|^2> / (4 |d omega/dk|)
 *
 * The growth 2 epsilon^2 sum |F_{1,2} chi_3|^2 (J_2 - J_1) S(omega_2 - omega_1) with S -> pi delta, and F_{k,-k} of modulus omega_k/2. A wave on its way
 * through n springs, which takes n/|d omega/dk|, is reflected with probability R n/|d omega/dk|, and its amplitude falls off with R/(2 |d omega/dk|) per site.
 *
 * @source L. Migliorelli et al., Resonant interactions in the alpha-FPUT lattice with site-dependent coefficients, (25), with the epsilon^2 of (23)
 */
export function reflectionRate<T>(over: Operations<T>, at: BraggAt<T>, { factor, powers }: BraggLaw = braggLaw): T {
  return (Object.keys(powers) as (keyof BraggAt<T>)[]).reduce((rate, name) => times(over, rate, at[name], powers[name]), over.of(factor));
}

/** x y^n, for a whole number n. */
function times<T>(over: Operations<T>, x: T, y: T, n: number): T {
  let result = x;
  for (let i = 0; i < Math.abs(n); i++) result = n > 0 ? over.times(result, y) : over.over(result, y);
  return result;
}
