import type { Expression } from '../chain/expression.ts';
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
  const slopes = { bond: derivative(h.potential, 'r'), pin: h.pinning && derivative(h.pinning.potential, 'q') };
  const start = [...Array.from(q, real.of), ...Array.from(p, real.of)];
  const expanded = (point: readonly T[], order: number) => expand(h, slopes, point, order, real);
  return marched(start, times, expanded, real).map((point) => ({ q: point.slice(0, h.sites), p: point.slice(h.sites) }));
}

interface Slopes {
  readonly bond: Expression;
  readonly pin: Expression | undefined;
}

/** q' = p / m and p' = -dH/dq, coefficient by coefficient. */
function expand<T>(h: Hamiltonian, slopes: Slopes, point: readonly T[], order: number, real: Arithmetic<T>): T[][] {
  const zero = real.of(0);
  const [q, p] = [point.slice(0, h.sites), point.slice(h.sites)].map((half) => half.map((x) => [x])) as [T[][], T[][]];
  const masses = h.masses?.map(real.of);
  const at = (site: number | 'wall', k: number) => (site === 'wall' ? (zero as T) : (q[site]?.[k] as T));
  /** the series of a slope in the variable `name`, with all that must grow for it */
  const grown = (slope: Expression, coefficients: Readonly<Record<string, number>>, name: string, grow: (k: number) => T) => {
    const constants = Object.entries(coefficients).map(([of, value]) => [of, constantSeries(real.of(value), zero)] as const);
    const variable: Series<T> = { coefficients: [], grow, isConstant: false };
    const { order: made, result } = seriesOf(slope, { ...Object.fromEntries(constants), [name]: variable }, real);
    return { result, series: [...constants.map(([, series]) => series), variable, ...made] };
  };
  const bonds = h.bonds.map(({ left, right, coefficients }) => ({
    left,
    right,
    ...grown(slopes.bond, coefficients, 'r', (k) => real.minus(at(right, k), at(left, k))),
  }));
  const pins = (h.pinning?.coefficients ?? []).map((coefficients, site) =>
    grown(slopes.pin as Expression, coefficients, 'q', (k) => at(site, k)),
  );
  for (let k = 0; k < order; k++) {
    const forces = p.map(() => zero);
    for (const { left, right, result, series } of bonds) {
      for (const one of series) one.coefficients.push(one.grow(k));
      const tension = result.coefficients[k] as T;
      if (left !== 'wall') forces[left] = real.plus(forces[left] as T, tension);
      if (right !== 'wall') forces[right] = real.minus(forces[right] as T, tension);
    }
    pins.forEach(({ result, series }, site) => {
      for (const one of series) one.coefficients.push(one.grow(k));
      forces[site] = real.minus(forces[site] as T, result.coefficients[k] as T);
    });
    const next = real.of(k + 1);
    q.forEach((series, j) => {
      const velocity = masses === undefined ? (p[j]?.[k] as T) : real.over(p[j]?.[k] as T, masses[j] as T);
      series.push(real.over(velocity, next));
    });
    p.forEach((series, j) => void series.push(real.over(forces[j] as T, next)));
  }
  return [...q, ...p];
}
