import type { Expression } from '../chain/expression.ts';
import type { Arithmetic } from '../exact/arithmetic.ts';
import { derivative } from '../exact/derivative.ts';
import { InputError } from '../input-error.ts';
import type { Hamiltonian } from './hamiltonian.ts';
import { type Expand, marched } from './marched.ts';
import { refuseBadHamiltonian } from './refuse-bad-system.ts';
import { coefficientOf, constantSeries, type Series, seriesOf } from './series.ts';

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
 * @param order of the series, 10 or more; absent: what costs least for the digits at hand
 * @throws InputError when the Hamiltonian's parts, or the start, do not fit each other; RangeError where the solution runs into a singularity
 */
export function taylor<T>(
  h: Hamiltonian,
  q: ArrayLike<number>,
  p: ArrayLike<number>,
  times: readonly number[],
  real: Arithmetic<T>,
  order?: number,
): Point<T>[] {
  refuseBadHamiltonian(h);
  for (const [argument, { length }] of Object.entries({ q, p }))
    if (length !== h.sites) throw new InputError(argument, `${length} numbers`, `${h.sites}, one per site`);
  const start = [...Array.from(q, real.of), ...Array.from(p, real.of)];
  const nameOf = (i: number) => (i < h.sites ? `q[${i}]` : `p[${i - h.sites}]`);
  return marched(start, times, expansion(h, real), real, nameOf, order).map((point) => ({
    q: point.slice(0, h.sites),
    p: point.slice(h.sites),
  }));
}

/** q' = p / m and p' = -dH/dq, coefficient by coefficient; the series are built once and grown anew from every point. */
function expansion<T>(h: Hamiltonian, real: Arithmetic<T>): Expand<T> {
  const zero = real.of(0);
  const everySite = Array.from({ length: h.sites }, (_, site) => site);
  const [q, p] = [everySite.map((): T[] => []), everySite.map((): T[] => [])];
  const inverseMasses = h.masses?.map((mass) => real.over(real.of(1), real.of(mass)));
  const at = (site: number | 'wall', k: number) => (site === 'wall' ? zero : (q[site]?.[k] as T));
  /** the series of a slope in the variable `name`, with all that must grow for it */
  const grown = (slope: Expression, coefficients: Readonly<Record<string, number>>, name: string, grow: (k: number) => T) => {
    const constants = Object.entries(coefficients).map(([of, value]) => [of, constantSeries(real.of(value))] as const);
    const variable: Series<T> = { coefficients: [], grow, isConstant: false };
    const { order: made, results } = seriesOf([slope], { ...Object.fromEntries(constants), [name]: variable }, real);
    return { result: results[0] as Series<T>, series: [variable, ...made] };
  };
  const pull = derivative(h.potential, 'r');
  const bonds = h.bonds.map(({ left, right, coefficients }) => ({
    left,
    right,
    ...grown(pull, coefficients, 'r', (k) =>
      left === 'wall' ? at(right, k) : right === 'wall' ? real.minus(zero, at(left, k)) : real.minus(at(right, k), at(left, k)),
    ),
  }));
  const hold = h.pinning && derivative(h.pinning.potential, 'q');
  const pins = (h.pinning?.coefficients ?? []).map((coefficients, site) =>
    grown(hold as Expression, coefficients, 'q', (k) => at(site, k)),
  );
  return (point, order, factors) => {
    for (const { coefficients } of [...bonds, ...pins].flatMap(({ series }) => series)) coefficients.length = 0;
    [...q, ...p].forEach((series, i) => void series.splice(0, Number.POSITIVE_INFINITY, point[i] as T));
    for (let k = 0; k < order; k++) {
      const forces = everySite.map(() => zero);
      for (const { left, right, result, series } of bonds) {
        for (const one of series) one.coefficients.push(one.grow(k));
        const tension = coefficientOf(result, k, zero);
        if (left !== 'wall') forces[left] = real.plus(forces[left] as T, tension);
        if (right !== 'wall') forces[right] = real.minus(forces[right] as T, tension);
      }
      pins.forEach(({ result, series }, site) => {
        for (const one of series) one.coefficients.push(one.grow(k));
        forces[site] = real.minus(forces[site] as T, coefficientOf(result, k, zero));
      });
      const factor = factors[k] as T;
      q.forEach((series, j) => {
        const momentum = p[j]?.[k] as T;
        series.push(real.times(inverseMasses === undefined ? momentum : real.times(momentum, inverseMasses[j] as T), factor));
      });
      p.forEach((series, j) => void series.push(real.times(forces[j] as T, factor)));
    }
    return [...q, ...p];
  };
}
