import type { Expression } from '../chain/expression.ts';
import type { Arithmetic } from '../exact/arithmetic.ts';
import { derivative } from '../exact/derivative.ts';
import { TooLarge } from '../exact/limbs/limb-memory.ts';
import { InputError } from '../input-error.ts';
import type { Bond, Hamiltonian } from './hamiltonian.ts';
import { laneExpansion } from './lane-expansion.ts';
import { type Expand, marched, marchedBy, orderFor } from './marched.ts';
import type { Part } from './part.ts';
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
  const oneByOne = () => {
    const { expand, empty } = expansion(h, real);
    try {
      return marched(start, times, expand, real, nameOf, order);
    } finally {
      empty();
    }
  };
  const points = inLanes(h, start as bigint[], times, real as Arithmetic<unknown> as Arithmetic<bigint>, nameOf, order) ?? oneByOne();
  return (points as (readonly T[])[]).map((point) => ({ q: point.slice(0, h.sites), p: point.slice(h.sites) }));
}

/** The same in lanes of limbs, digit for digit; undefined where the engine has none, they do not know how, or a number is too large. */
function inLanes(
  h: Hamiltonian,
  start: readonly bigint[],
  times: readonly number[],
  real: Arithmetic<bigint>,
  nameOf: (component: number) => string,
  order = orderFor(real.digits),
): (readonly bigint[])[] | undefined {
  if (real.lanes === undefined) return undefined;
  try {
    const { parts, inverseMasses } = partsOf(h, 'for all', real);
    const lanes = laneExpansion(start, parts, inverseMasses, real, order);
    return lanes && marchedBy(lanes, times, real, nameOf, order);
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

/** What pulls on a site, forwards or back. */
interface Pull<T> {
  readonly of: Series<T>;
  readonly isForward: boolean;
}

/** Bonds and pinnings, each with series of its own, or those of equal coefficients with one for all. */
function partsOf<T>(h: Hamiltonian, q: ((site: number, k: number) => T) | 'for all', real: Arithmetic<T>) {
  const zero = real.of(0);
  const at = (site: number | 'wall', k: number) => (site === 'wall' || q === 'for all' ? zero : q(site, k));
  const known = new Map<string, Pick<Part<T>, 'series' | 'result'>>();
  /** the series of a slope in the variable `name`, with all that must grow for it */
  const seriesIn = (slope: Expression, name: string, coefficients: Readonly<Record<string, number>>, grow: (k: number) => T) => {
    const constants = Object.entries(coefficients).map(([of, value]) => [of, constantSeries(real.of(value))] as const);
    const variable: Series<T> = { coefficients: [], grow, isConstant: false };
    const { order: made, results } = seriesOf([slope], { ...Object.fromEntries(constants), [name]: variable }, real);
    return { result: results[0] as Series<T>, series: [variable, ...made] };
  };
  const part = (slope: Expression, name: string, { left, right, coefficients }: Bond): Part<T> => {
    const grow = (k: number) =>
      left === 'wall' ? at(right, k) : right === 'wall' ? real.minus(zero, at(left, k)) : real.minus(at(right, k), at(left, k));
    const key = name + JSON.stringify(coefficients);
    const series = (q === 'for all' ? known.get(key) : undefined) ?? seriesIn(slope, name, coefficients, grow);
    known.set(key, series);
    return { left, right, ...series };
  };
  const pull = derivative(h.potential, 'r');
  const hold = h.pinning && derivative(h.pinning.potential, 'q');
  const pins = (h.pinning?.coefficients ?? []).map((coefficients, right) => ({ left: 'wall', right, coefficients }) as const);
  return {
    parts: [...h.bonds.map((bond) => part(pull, 'r', bond)), ...pins.map((pin) => part(hold as Expression, 'q', pin))],
    inverseMasses: h.masses?.map((mass) => real.over(real.of(1), real.of(mass))),
  };
}

/**
 * q' = p / m and p' = -dH/dq, coefficient by coefficient; the series are built once and grown anew from every point. In the end they are to be
 * emptied: what is old would keep thousands of numbers from being cleared away young.
 */
function expansion<T>(h: Hamiltonian, real: Arithmetic<T>): { readonly expand: Expand<T>; readonly empty: () => void } {
  const zero = real.of(0);
  const everySite = Array.from({ length: h.sites }, (_, site) => site);
  const [q, p] = [everySite.map((): T[] => []), everySite.map((): T[] => [])];
  const all = [...q, ...p];
  const { parts, inverseMasses } = partsOf(h, (site, k) => q[site]?.[k] as T, real);
  const growing = parts.flatMap(({ series }) => series);
  /** forwards first: to subtract from 0 is one operation more */
  const pulls = everySite.map((site): Pull<T>[] => [
    ...parts.filter(({ left }) => left === site).map(({ result }) => ({ of: result, isForward: true })),
    ...parts.filter(({ right }) => right === site).map(({ result }) => ({ of: result, isForward: false })),
  ]);
  const expand: Expand<T> = (point, order, part) => {
    for (const site of everySite) [q[site][0], p[site][0]] = [point[site] as T, point[h.sites + site] as T];
    for (let k = 0; k < order; k++) {
      for (const one of growing) one.coefficients[k] = one.grow(k);
      for (const site of everySite) {
        const momentum = p[site][k] as T;
        q[site][k + 1] = part(inverseMasses === undefined ? momentum : real.times(momentum, inverseMasses[site] as T), k + 1);
        let force: T | undefined;
        for (const { of, isForward } of pulls[site] as Pull<T>[]) {
          const tension = coefficientOf(of, k, zero);
          if (force === undefined) force = isForward ? tension : real.minus(zero, tension);
          else force = isForward ? real.plus(force, tension) : real.minus(force, tension);
        }
        p[site][k + 1] = part(force ?? zero, k + 1);
      }
    }
    return all;
  };
  const empty = () => {
    for (const coefficients of [...all, ...growing.map((one) => one.coefficients)]) coefficients.length = 0;
  };
  return { expand, empty };
}
