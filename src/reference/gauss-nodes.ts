import type { Arithmetic } from '../exact/arithmetic.ts';
import { float64 } from '../exact/float64.ts';

/** Nodes in (0, 1), ascending, and weights of Gauss and Legendre's rule: exact for polynomials of a degree below 2s. */
export interface GaussRule<T> {
  readonly nodes: readonly T[];
  readonly weights: readonly T[];
}

/**
 * The rule with s nodes: the zeros of the Legendre polynomial P_s by Newton's method from their asymptotic places.
 *
 * @source DLMF 3.5.25 (weights), 18.16.14 (places)
 */
export function gaussRule<T>(s: number, real: Arithmetic<T>): GaussRule<T> {
  const [one, two] = [real.of(1), real.of(2)];
  const found = Array.from({ length: s }, (_, i) => {
    let x = real.of(-float64.cos((Math.PI * (i + 0.75)) / (s + 0.5)));
    let slope = one;
    // five figures at first, twice as many with every turn; the last turn moves nothing but the last digit
    for (let figures = 5; figures < 4 * real.digits + 40; figures *= 2) {
      const p = legendre(s, x, real);
      slope = slopeAt(s, x, p, real);
      x = real.minus(x, real.over(p[s] as T, slope));
    }
    slope = slopeAt(s, x, legendre(s, x, real), real);
    const square = real.minus(one, real.times(x, x));
    return { node: real.over(real.plus(one, x), two), weight: real.over(one, real.times(square, real.times(slope, slope))) };
  });
  return { nodes: found.map(({ node }) => node), weights: found.map(({ weight }) => weight) };
}

/** P_0(x) .. P_n(x): (k + 1) P_{k+1} = (2k + 1) x P_k - k P_{k-1}, DLMF 18.9.1. */
export function legendre<T>(n: number, x: T, real: Arithmetic<T>): readonly T[] {
  const p = [real.of(1), x];
  for (let k = 1; k < n; k++) {
    const next = real.minus(real.times(real.times(real.of(2 * k + 1), x), p[k] as T), real.times(real.of(k), p[k - 1] as T));
    p.push(real.over(next, real.of(k + 1)));
  }
  return p.slice(0, n + 1);
}

/** P_s'(x) = s (x P_s - P_{s-1}) / (x^2 - 1) */
function slopeAt<T>(s: number, x: T, p: readonly T[], real: Arithmetic<T>): T {
  const above = real.times(real.of(s), real.minus(real.times(x, p[s] as T), p[s - 1] as T));
  return real.over(above, real.minus(real.times(x, x), real.of(1)));
}
