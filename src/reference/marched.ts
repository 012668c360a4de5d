import type { Arithmetic } from '../exact/arithmetic.ts';
import { InputError } from '../input-error.ts';

/** The order of a Taylor step, about 1.15 x digits. */
const orderFor = <T>(real: Arithmetic<T>): number => Math.ceil(1.15 * real.digits) + 2;

/**
 * A solution at the given times, by Taylor steps: `expand` gives the series of every component at a point, coefficients 0 .. order.
 *
 * The step is the largest power of two for which the last two terms lie below the last digit.
 *
 * @param times ascending, finite, 0 or later
 * @source A. Jorba, M. Zou, Experimental Mathematics 14, 99 (2005), sec. 3: order and step
 */
export function marched<T>(
  start: readonly T[],
  times: readonly number[],
  expand: (point: readonly T[], order: number) => readonly (readonly T[])[],
  real: Arithmetic<T>,
): (readonly T[])[] {
  const order = orderFor(real);
  let point = start;
  let now = 0;
  return times.map((time, i) => {
    if (!(time >= now && time < Number.POSITIVE_INFINITY))
      throw new InputError(`times[${i}]`, time, `a finite time, ${now} or later (ascending from 0)`);
    while (now < time) {
      const series = expand(point, order);
      const next = Math.min(now + stepFor(series, order, real), time);
      const step = real.minus(real.of(next), real.of(now)); // exact even where the difference of two doubles is not one
      point = series.map((one) => horner(one, step, real));
      now = next;
    }
    return point;
  });
}

/** The largest power of two h, at most 1, with |c_K| h^K and |c_{K-1}| h^{K-1} below 10^-digits of the largest component. */
function stepFor<T>(series: readonly (readonly T[])[], order: number, real: Arithmetic<T>): number {
  const largest = (k: number) => Math.max(...series.map((one) => Math.abs(real.toNumber(one[k] as T))));
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
