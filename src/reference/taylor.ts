import type { Arithmetic } from '../exact/arithmetic.ts';
import { derivative } from '../exact/derivative.ts';
import type { Hamiltonian } from './hamiltonian.ts';
import { marched } from './marched.ts';
import { constantSeries, type Series, seriesOf } from './series.ts';

/** A point of phase space in the reference's numbers. */
export interface Point<T> {
  readonly q: readonly T[];
  readonly p: readonly T[];
}

/**
 * The solution of Hamilton's equations at the given times, by Taylor series: from the Hamiltonian alone, its force by differentiating the
 * expression, its series by the recurrences of automatic differentiation.
 *
 * @param times ascending, finite, 0 or later
 */
export function taylor<T>(
  h: Hamiltonian,
  q: ArrayLike<number>,
  p: ArrayLike<number>,
  times: readonly number[],
  real: Arithmetic<T>,
): Point<T>[] {
  const force = derivative(h.potential, 'r');
  const start = [...Array.from(q, real.of), ...Array.from(p, real.of)];
  const expanded = (point: readonly T[], order: number) => expand(h, force, point, order, real);
  return marched(start, times, expanded, real).map((point) => ({ q: point.slice(0, h.sites), p: point.slice(h.sites) }));
}

/** q' = p and p' = -dH/dq, coefficient by coefficient. */
function expand<T>(h: Hamiltonian, force: Parameters<typeof seriesOf>[0], point: readonly T[], order: number, real: Arithmetic<T>): T[][] {
  const zero = real.of(0);
  const [q, p] = [point.slice(0, h.sites), point.slice(h.sites)].map((half) => half.map((x) => [x])) as [T[][], T[][]];
  const at = (site: number | 'wall', k: number) => (site === 'wall' ? (zero as T) : (q[site]?.[k] as T));
  const bonds = h.bonds.map(({ left, right, coefficients }) => {
    const constants = Object.entries(coefficients).map(([name, value]) => [name, constantSeries(real.of(value), zero)] as const);
    const r: Series<T> = { coefficients: [], grow: (k) => real.minus(at(right, k), at(left, k)), isConstant: false };
    const { order: made, result } = seriesOf(force, { ...Object.fromEntries(constants), r }, real);
    return { left, right, pull: result, series: [...constants.map(([, series]) => series), r, ...made] };
  });
  for (let k = 0; k < order; k++) {
    const forces = p.map(() => zero);
    for (const { left, right, pull, series } of bonds) {
      for (const one of series) one.coefficients.push(one.grow(k));
      const tension = pull.coefficients[k] as T;
      if (left !== 'wall') forces[left] = real.plus(forces[left] as T, tension);
      if (right !== 'wall') forces[right] = real.minus(forces[right] as T, tension);
    }
    const next = real.of(k + 1);
    q.forEach((series, j) => void series.push(real.over(p[j]?.[k] as T, next)));
    p.forEach((series, j) => void series.push(real.over(forces[j] as T, next)));
  }
  return [...q, ...p];
}
