import type { Arithmetic } from '../../exact/arithmetic.ts';

/** The chain that a solution is of: m = chi = 1. */
export interface TodaRing {
  readonly alpha: number;
  readonly sites: number;
}

/** A state in numbers of any kind. */
export interface Motion<T> {
  readonly q: readonly T[];
  readonly p: readonly T[];
}

/** tau at a site, with its derivative with respect to time. */
export interface Tau<T> {
  readonly value: T;
  readonly slope: T;
}

/**
 * The motion that a tau function gives: with x_n = 2 alpha q_n, and F_n = exp(x_{n+1} - x_n),
 *
 *   x_n = ln tau_n - ln tau_{n-1} + (what does not move),   x_n'' = F_n - F_{n-1}   if   (ln tau_n)'' = F_n + const.
 *
 * @param taus of the sites -1 .. N - 1
 * @source M. Toda, Theory of Nonlinear Lattices, 2nd ed. (Springer, 1989), sec. 2.9
 */
export function motionOf<T>(real: Arithmetic<T>, alpha: number, taus: readonly Tau<T>[]): Motion<T> {
  const logs = taus.map(({ value }) => real.log(value));
  const rates = taus.map(({ value, slope }) => real.over(slope, value));
  const twice = real.of(2 * alpha);
  const steps = (x: readonly T[]) => x.slice(1).map((here, n) => real.over(real.minus(here, x[n] as T), twice));
  return { q: steps(logs), p: steps(rates) };
}
