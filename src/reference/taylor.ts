import type { Arithmetic } from '../exact/arithmetic.ts';
import { derivative } from '../exact/derivative.ts';
import { InputError } from '../input-error.ts';
import type { Hamiltonian } from './hamiltonian.ts';
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
 * The order is about 1.15 x digits; the step is the largest power of two for which the last two terms lie below the last digit.
 *
 * @param times ascending, finite, 0 or later
 * @source A. Jorba, M. Zou, Experimental Mathematics 14, 99 (2005), sec. 3: order and step
 */
export function taylor<T>(
  h: Hamiltonian,
  q: ArrayLike<number>,
  p: ArrayLike<number>,
  times: readonly number[],
  real: Arithmetic<T>,
): Point<T>[] {
  const order = Math.ceil(1.15 * real.digits) + 2;
  const force = derivative(h.potential, 'r');
  let point: Point<T> = { q: Array.from(q, real.of), p: Array.from(p, real.of) };
  let now = 0;
  return times.map((time, i) => {
    if (!(time >= now && time < Number.POSITIVE_INFINITY))
      throw new InputError(`times[${i}]`, time, `a finite time, ${now} or later (ascending from 0)`);
    while (now < time) {
      const series = expand(h, force, point, order, real);
      const next = Math.min(now + stepFor(series, order, real), time);
      const step = real.minus(real.of(next), real.of(now)); // exact even where the difference of two doubles is not one
      point = { q: series.q.map((s) => horner(s, step, real)), p: series.p.map((s) => horner(s, step, real)) };
      now = next;
    }
    return point;
  });
}

interface Expansion<T> {
  readonly q: readonly (readonly T[])[];
  readonly p: readonly (readonly T[])[];
}

/** q' = p and p' = -dH/dq, coefficient by coefficient. */
function expand<T>(
  h: Hamiltonian,
  force: Parameters<typeof seriesOf>[0],
  point: Point<T>,
  order: number,
  real: Arithmetic<T>,
): Expansion<T> {
  const zero = real.of(0);
  const q = point.q.map((x) => [x]);
  const p = point.p.map((x) => [x]);
  const at = (site: number | 'wall', k: number) => (site === 'wall' ? (zero as T) : (q[site]?.[k] as T));
  const bonds = h.bonds.map(({ left, right, coefficients }) => {
    const constants = Object.entries(coefficients).map(([name, value]) => [name, constantSeries(real.of(value), zero)] as const);
    const r: Series<T> = { coefficients: [], grow: (k) => real.minus(at(right, k), at(left, k)), isConstant: false };
    const { order: made, result } = seriesOf(force, { ...Object.fromEntries(constants), r }, real);
    return { left, right, pull: result, series: [...constants.map(([, series]) => series), r, ...made] };
  });
  for (let k = 0; k < order; k++) {
    const forces = point.p.map(() => zero);
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
  return { q, p };
}

/** The largest power of two h, at most 1, with |c_K| h^K and |c_{K-1}| h^{K-1} below 10^-digits of the largest component. */
function stepFor<T>({ q, p }: Expansion<T>, order: number, real: Arithmetic<T>): number {
  const largest = (k: number) => Math.max(...[...q, ...p].map((series) => Math.abs(real.toNumber(series[k] as T))));
  const [scale, last, before] = [largest(0), largest(order), largest(order - 1)];
  const small = (c: number, k: number, h: number) => {
    let [term, digits] = [c, 0];
    for (let i = 0; i < k; i++) term *= h;
    for (; digits < real.digits; digits++) term *= 10;
    return term <= scale;
  };
  let h = 1;
  while (h > 1e-9 && !(small(last, order, h) && small(before, order - 1, h))) h /= 2;
  return h;
}

function horner<T>(series: readonly T[], step: T, real: Arithmetic<T>): T {
  return series.reduceRight((sum, c) => real.plus(real.times(sum, step), c));
}
