import type { Modulations, Vertices } from '../interaction.ts';
import { vertexAt } from '../vertices.ts';
import type { Wavenumbers } from '../wavenumbers.ts';
import { turnedSoFar } from './evolution.ts';

/** Pairings of a triad: what J_2 J_3, J_1 J_3 and J_1 J_2 count, times a factor. */
export interface Pairings {
  readonly factor: number;
  readonly signs: readonly [j2j3: number, j1j3: number, j1j2: number];
}

/** The numbers of {@link closedGrowth}, and the frequency of a wave. */
export interface GrowthLaw {
  readonly linear: number;
  readonly sum: Pairings;
  readonly difference: Pairings;
  readonly coherent: number;
  readonly omega: <T>(w: Wavenumbers<T>, k: number) => T;
}

export const growthLaw: GrowthLaw = {
  linear: 2,
  sum: { factor: 4, signs: [1, -1, -1] },
  difference: { factor: 8, signs: [1, 1, -1] },
  coherent: 8,
  omega: (w, k) => w.omega(k),
};

/** d<|c_k|^2>/dt over epsilon^2: its three parts. */
export interface ClosedGrowth<T> {
  readonly linear: T;
  readonly nonlinear: T;
  /** that of |<c_k>|^2 */
  readonly coherent: T;
}

/**
 * The growth of a wave at order epsilon^2, at time t, from Gaussian fields with spectrum J at t = 0, for finite N:
 *
 *   linear:     2 sum_{2} |F_{1,2} chi_{1-2}|^2 (J_2 - J_1) S(omega_2 - omega_1)
 *   nonlinear:  4 sum_{2,3} |alpha_{1-2-3} V_{-1,2,3}|^2 (J_2 J_3 - J_1 J_3 - J_1 J_2) S(omega_1 - omega_2 - omega_3)
 *             + 8 sum_{2,3} |alpha_{1+2-3} V_{1,2,-3}|^2 (J_2 J_3 + J_1 J_3 - J_1 J_2) S(omega_1 + omega_2 - omega_3)
 *   coherent:   8 |alpha_1 sum_2 V_{1,2,-2} J_2|^2 S(omega_1),                     S(w) = sin(w t)/w, which is t where w = 0
 *
 * Each is 2 Im of alpha V <c_1^* c_2 c_3> and its like, the correlator integrated from 0 to t with the contractions that pair its fields with those of
 * the equation of motion; the contractions of c_2 with c_2^* inside one sum give the coherent part, and for the other two fields cancel.
 */
export function closedGrowth<T>(
  w: Wavenumbers<T>,
  modulations: Modulations<T>,
  k1: number,
  time: T,
  spectrum: readonly T[],
  { vertices, growth }: { readonly vertices: Vertices; readonly growth: GrowthLaw },
): ClosedGrowth<T> {
  const { field } = w;
  const { real } = field;
  const square = ({ re, im }: { readonly re: T; readonly im: T }) => real.plus(real.times(re, re), real.times(im, im));
  const sum = (terms: readonly T[]) => terms.reduce(real.plus, real.of(0));
  /** S(w): the real part of the integral of exp(i w t) */
  const share = (omega: T) => turnedSoFar(w, omega, time).re;
  const coupling = (of: keyof Vertices, ks: readonly number[], modulation: number) =>
    real.times(square(vertexAt(w, vertices[of], ks)), square(modulations[of][w.mod(modulation)] as (typeof modulations.linear)[0]));
  const j = (k: number) => spectrum[k] as T;
  const omegaOf = (k: number) => growth.omega(w, k);
  const [own, omega] = [j(k1), omegaOf(k1)];
  const triads = ({ factor, signs }: Pairings, of: (k2: number, k3: number) => readonly [coupling: T, detuning: T]) =>
    real.times(
      real.of(factor),
      sum(
        w.modes.flatMap((k2) =>
          w.modes.map((k3) => {
            const products = [real.times(j(k2), j(k3)), real.times(own, j(k3)), real.times(own, j(k2))];
            const [strength, detuning] = of(k2, k3);
            const pairings = sum(products.map((x, i) => real.times(real.of(signs[i] as number), x)));
            return real.times(real.times(strength, pairings), share(detuning));
          }),
        ),
      ),
    );
  const mean = field.sum(w.modes.map((k2) => field.scaled(vertexAt(w, vertices.cubic, [k1, k2, -k2]), j(k2))));
  return {
    linear: real.times(
      real.of(growth.linear),
      sum(
        w.modes.map((k2) =>
          real.times(real.times(coupling('linear', [k1, k2], k1 - k2), real.minus(j(k2), own)), share(real.minus(omegaOf(k2), omega))),
        ),
      ),
    ),
    nonlinear: real.plus(
      triads(growth.sum, (k2, k3) => [
        coupling('cubic', [-k1, k2, k3], k1 - k2 - k3),
        real.minus(real.minus(omega, omegaOf(k2)), omegaOf(k3)),
      ]),
      triads(growth.difference, (k2, k3) => [
        coupling('cubic', [k1, k2, -k3], k1 + k2 - k3),
        real.minus(real.plus(omega, omegaOf(k2)), omegaOf(k3)),
      ]),
    ),
    coherent: real.times(
      real.times(real.of(growth.coherent), real.times(square(mean), square(modulations.cubic[k1] as typeof mean))),
      share(omega),
    ),
  };
}
