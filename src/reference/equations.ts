import type { Expression } from '../chain/expression.ts';
import type { Arithmetic } from '../exact/arithmetic.ts';
import { type Expand, marched } from './marched.ts';
import { refuseBadEquations } from './refuse-bad-system.ts';
import { coefficientOf, constantSeries, type Series, seriesOf } from './series.ts';

/** x_i' = rate_i(x), as data: all that the reference knows of a system that has no Hamiltonian, or is not made of bonds. */
export interface Equations {
  /** x_1 .. x_n */
  readonly names: readonly string[];
  /** in the names and the parameters, as many as names */
  readonly rates: readonly Expression[];
  readonly parameters?: Readonly<Record<string, number>>;
}

/**
 * The solution of the equations at the given times, from their right-hand sides alone: one array x_1 .. x_n per time.
 *
 * @param times ascending, finite, 0 or later
 * @param order of the series, 10 or more; absent: what costs least for the digits at hand
 * @throws InputError when names, rates, parameters and start do not fit each other, or a rate holds an unknown name; RangeError where the
 *   solution runs into a singularity
 * @source the recurrences of `series.ts`; order and step of `marched.ts`
 */
export function solution<T>(
  equations: Equations,
  start: ArrayLike<number>,
  times: readonly number[],
  real: Arithmetic<T>,
  order?: number,
): (readonly T[])[] {
  refuseBadEquations(equations, start);
  return marched(Array.from(start, real.of), times, expansion(equations, real), real, (i) => equations.names[i] as string, order);
}

/** x_i' = rate_i, coefficient by coefficient; the series are built once and grown anew from every point. */
function expansion<T>({ names, rates, parameters = {} }: Equations, real: Arithmetic<T>): Expand<T> {
  const zero = real.of(0);
  const constants = Object.entries(parameters).map(([name, value]) => [name, constantSeries(real.of(value))] as const);
  const unknowns = names.map((): Series<T> => ({ coefficients: [], grow: () => zero, isConstant: false }));
  const known = Object.fromEntries([...constants, ...names.map((name, i) => [name, unknowns[i] as Series<T>] as const)]);
  const { order: growing, results } = seriesOf(rates, known, real);
  return (point, order, part) => {
    for (const { coefficients } of growing) coefficients.length = 0;
    unknowns.forEach((x, i) => void x.coefficients.splice(0, Number.POSITIVE_INFINITY, point[i] as T));
    for (let k = 0; k < order; k++) {
      for (const one of growing) one.coefficients.push(one.grow(k));
      unknowns.forEach((x, i) => {
        x.coefficients.push(part(coefficientOf(results[i] as Series<T>, k, zero), k + 1));
      });
    }
    return unknowns.map(({ coefficients }) => coefficients);
  };
}
