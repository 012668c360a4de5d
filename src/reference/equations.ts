import type { Expression } from '../chain/expression.ts';
import type { Arithmetic } from '../exact/arithmetic.ts';
import { InputError } from '../input-error.ts';
import { marched } from './marched.ts';
import { constantSeries, type Series, seriesOf } from './series.ts';

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
 * @throws InputError when there are not as many rates, or starting values, as names, or a rate holds an unknown name
 * @source the recurrences of `series.ts`; order and step of `marched.ts`
 */
export function solution<T>(
  { names, rates, parameters = {} }: Equations,
  start: ArrayLike<number>,
  times: readonly number[],
  real: Arithmetic<T>,
): (readonly T[])[] {
  for (const [argument, { length }] of Object.entries({ rates, start }))
    if (length !== names.length) throw new InputError(argument, `${length} of them`, `${names.length}, one per name`);
  const zero = real.of(0);
  const constants = Object.entries(parameters).map(([name, value]) => [name, constantSeries(real.of(value), zero)] as const);
  const unknowns = names.map((): Series<T> => ({ coefficients: [], grow: () => zero, isConstant: false }));
  const known = Object.fromEntries([...constants, ...names.map((name, i) => [name, unknowns[i] as Series<T>] as const)]);
  const slopes = rates.map((rate) => seriesOf(rate, known, real));
  const growing = [...constants.map(([, series]) => series), ...slopes.flatMap((slope) => slope.order)];
  const expand = (point: readonly T[], order: number) => {
    for (const { coefficients } of growing) coefficients.length = 0;
    unknowns.forEach((x, i) => void x.coefficients.splice(0, Number.POSITIVE_INFINITY, point[i] as T));
    for (let k = 0; k < order; k++) {
      for (const one of growing) one.coefficients.push(one.grow(k));
      const next = real.of(k + 1);
      unknowns.forEach((x, i) => void x.coefficients.push(real.over(slopes[i]?.result.coefficients[k] as T, next)));
    }
    return unknowns.map(({ coefficients }) => coefficients);
  };
  return marched(Array.from(start, real.of), times, expand, real);
}
