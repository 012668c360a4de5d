/*
 * Sine and cosine of a sum high + low with |high| <= 0.79 and |low| at most half an ulp of high, from the values at the
 * nearest point i/128 and short Taylor polynomials. The table comes from fixed-point.ts.
 */
import { exponentialTerms, ONE, split } from './fixed-point.ts';

const LAST = 102;

/** sin(i/128) as high and low part, cos(i/128) so, then 1 - cos(i/128), at the indices 5 (i + 102) ..., i = -102 ... 102. */
const VALUES = new Float64Array(5 * (2 * LAST + 1));
for (let i = -LAST; i <= LAST; i++) {
  let [sine, cosine] = [0n, 0n];
  exponentialTerms((ONE * BigInt(Math.abs(i))) / 128n).forEach((term, k) => {
    const signed = k & 2 ? -term : term;
    if (k & 1) sine += i < 0 ? -signed : signed;
    else cosine += signed;
  });
  VALUES.set([...split(sine, 53), ...split(cosine, 53), Number(ONE - cosine) / Number(ONE)], 5 * (i + LAST));
}

/** Adding and subtracting 1.5 * 2^52 rounds to the nearest integer. */
const ROUNDER = 6755399441055744;

/**
 * sin(high + low) - value, for value = 0 or a value so close to the sine that the difference of the main parts is exact.
 *
 * With a = i/128 and t = high - a + low: sin a + t - (1 - cos a) t + cos a (sin t - t) - sin a (1 - cos t). The rounding of the sum of the
 * first two is kept.
 *
 * Below 0.51 ulp for value = 0, where an ulp is above 2^-53 of the sine: 0.5 of the last sum; four roundings of (1 - cos a) t, |t| <= 2^-8,
 * at most 0.007 next to pi/4 and less in proportion to a below; 0.0001 of the others; 0.0063 of t^7/5040, left out, for i = 0 and 1, less
 * in inverse proportion to a above. For a value next to the sine all but the last sum remains.
 */
export function sinMinus(value: number, high: number, low: number): number {
  const i = (high * 128 + ROUNDER - ROUNDER) | 0;
  const entry = 5 * (i + LAST);
  const sine = VALUES[entry];
  const main = high - i / 128;
  const known = sine - value;
  const sum = known + main;
  const rounding = main - (sum - known);
  const t = main + low;
  const curved = VALUES[entry + 2] * sinTail(t) - sine * versine(t);
  return sum + (rounding + VALUES[entry + 1] + low + (curved - VALUES[entry + 4] * t));
}

/**
 * cos(high + low).
 *
 * Below 0.52 ulp, where an ulp is 2^-53: 0.5 of the last sum; four roundings of sin a t, |t| <= 2^-8, together 0.011; 0.002 of the low part
 * of sin a, left out; 0.0001 of the others.
 */
export function cosKernel(high: number, low: number): number {
  const i = (high * 128 + ROUNDER - ROUNDER) | 0;
  const entry = 5 * (i + LAST);
  const t = high - i / 128 + low;
  const sine = VALUES[entry];
  const cosine = VALUES[entry + 2];
  return cosine + (VALUES[entry + 3] - (sine * t + (sine * sinTail(t) + cosine * versine(t))));
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
