/*
 * Sine and cosine of a sum high + low with 0 <= high <= 0.79 and |low| at most half an ulp of high, from the values at the
 * nearest point i/128 and short Taylor polynomials. The table comes from fixed-point.ts.
 */
import { exponentialTerms, ONE, split } from './fixed-point.ts';

const POINTS = 103;

/** sin(i/128) as high and low part, then cos(i/128), at the indices 4 i ... 4 i + 3. */
const VALUES = new Float64Array(4 * POINTS);
for (let i = 0; i < POINTS; i++) {
  let [sine, cosine] = [0n, 0n];
  exponentialTerms((ONE * BigInt(i)) / 128n).forEach((term, k) => {
    const signed = k & 2 ? -term : term;
    if (k & 1) sine += signed;
    else cosine += signed;
  });
  VALUES.set([...split(sine, 53), ...split(cosine, 53)], 4 * i);
}

/** sin(high + low) - value, for value = 0 or a value so close to the sine that the difference of the main parts is exact. */
export function sinMinus(value: number, high: number, low: number): number {
  if (high < 0.25) {
    const y = high * high;
    const p = 1 / 120 - y * (1 / 5040 - y * (1 / 362880 - y * (1 / 39916800 - y * (1 / 6227020800))));
    return high - value + (low * (1 - 0.5 * y) - high * y * (1 / 6 - y * p));
  }
  const i = Math.floor(high * 128 + 0.5);
  const t = high - i / 128 + low;
  const cosine = VALUES[4 * i + 2];
  return VALUES[4 * i] - value + (VALUES[4 * i + 1] + (cosine * t + (cosine * sinTail(t) - VALUES[4 * i] * versine(t))));
}

/** cos(high + low). */
export function cosKernel(high: number, low: number): number {
  const i = Math.floor(high * 128 + 0.5);
  const t = high - i / 128 + low;
  const sine = VALUES[4 * i];
  const cosine = VALUES[4 * i + 2];
  return cosine + (VALUES[4 * i + 3] - (sine * t + (sine * sinTail(t) + cosine * versine(t))));
}

/** sin t - t for |t| <= 1/256. */
function sinTail(t: number): number {
  const y = t * t;
  return t * y * (y * (1 / 120) - 1 / 6);
}

/** 1 - cos t for |t| <= 1/256. */
function versine(t: number): number {
  const y = t * t;
  return y * (0.5 - y * (1 / 24 - y * (1 / 720)));
}
