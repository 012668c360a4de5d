import type { Arithmetic } from './arithmetic.ts';
import { powerOfTen } from './power-of-ten.ts';

/** How many digits are carried over at a time: a power of ten that is a double. */
const chunk = 15;

/**
 * x in whole units of 10^-places, to the nearest: a number of any engine as a number that all of them share. Exact before it is rounded in
 * decimals and fixed point, where multiplying by ten and taking off whole numbers lose nothing.
 *
 * @throws RangeError when x is not finite
 */
export function wholeUnits<T>(x: T, places: number, real: Arithmetic<T>): bigint {
  let [rest, units, left] = [x, 0n, places];
  for (;;) {
    for (let whole = Math.trunc(real.toNumber(rest)); whole !== 0; whole = Math.trunc(real.toNumber(rest))) {
      if (!Number.isFinite(whole)) throw new RangeError(`the digits of ${whole}`);
      units += BigInt(whole);
      rest = real.minus(rest, real.of(whole));
    }
    if (left === 0) return units + BigInt(Math.round(real.toNumber(rest)));
    const now = Math.min(left, chunk);
    units *= powerOfTen(now);
    rest = real.times(rest, real.of(Number(powerOfTen(now))));
    left -= now;
  }
}
