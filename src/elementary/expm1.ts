import { exp } from './exp.ts';
import { nearestStep, rootOfStep, scaleOfStep, tailOfStep } from './exp-reduction.ts';
import { exponentialTerms, nearest, ONE } from './fixed-point.ts';
import { outOfDomain } from './out-of-domain.ts';

/** Adding and subtracting 1.5 * 2^52 rounds to the nearest integer. */
const ROUNDER = 6755399441055744;

/** The coefficients of x^4, x^6 and x^8 in expm1OfSmall. */
const ODD_0 = 1 / 24 + 1 / (32 * 16777216 * 3628800);
const ODD_1 = 1 / 720 - 9 / (16 * 65536 * 3628800);
const ODD_2 = 1 / 40320 + 3 / (2 * 256 * 3628800);

const LAST = 64;

/** e^(i/256) - 1 as high and low part at the indices 2 (i + 64) and 2 (i + 64) + 1, i = -64 ... 64. */
const POWERS_LESS_ONE = new Float64Array(2 * (2 * LAST + 1));
for (let i = -LAST; i <= LAST; i++) {
  const terms = exponentialTerms((ONE * BigInt(Math.abs(i))) / 256n);
  const sum = terms.reduce((total, term, k) => (k === 0 ? total : i < 0 && k & 1 ? total - term : total + term), 0n);
  POWERS_LESS_ONE.set(nearest(sum), 2 * (i + LAST));
}

/**
 * e^x - 1, with full relative accuracy for small x.
 *
 * Domain: every number but NaN (RangeError). expm1(x) = x, signed zero included, below 2^-54 in magnitude; Infinity above
 * 709.782712893384; -1 below -38.
 *
 * Error: below 0.52 ulp, added up below for each range; measured 0.517, the largest of 4 10^6 pseudo-random arguments (the whole range,
 * around the breakpoints 1/16 and 1/4, midpoints between table entries, tiny ones) against 200-bit arithmetic. From 1/4 on: 2^-60 of the
 * tail for a power between 1 and 2, which is 0.014 ulp at most, next to -1/4.
 *
 * @source P. T. P. Tang, Table-driven implementation of the expm1 function in IEEE floating-point arithmetic,
 * ACM TOMS 18, 211 (1992)
 */
export function expm1(x: number): number {
  if (x > -0.0625 && x < 0.0625) return expm1OfSmall(x);
  if (x > -0.25 && x < 0.25) return expm1OfMedium(x);
  if (!(x > -38 && x < 50)) return expm1OfLarge(x);
  const k = nearestStep(x);
  const scale = scaleOfStep(k);
  const power = rootOfStep(k) * scale;
  const difference = power - 1;
  const rounding = k < 0 ? power - (difference + 1) : power - difference - 1;
  return difference + (rounding + tailOfStep(x, k) * scale);
}

/**
 * Taylor's series to x^10; the tail after x^2 / 2 in its even and odd powers, so that two chains run side by side. The last term is
 * replaced by the polynomial next to it: for y = x^2 between 0 and h = 1/256, y^3 is 3 h y^2 / 2 - 9 h^2 y / 16 + h^3 / 32 up to h^3 / 32.
 *
 * Below 0.52 ulp, where an ulp is at least 2^-57 next to 1/16: 0.5 of the sum, 0.0157 of the rounding of y in y / 2 (2^-63), 0.0029 of the
 * six roundings of the tail, below 2^-68 each as the tail is below 2^-14.5, 0.0011 of the replaced term and 0.0002 of x^11 / 11!; the
 * rounding of x + y / 2 is kept. All of these decrease with x.
 */
function expm1OfSmall(x: number): number {
  if (x === 0) return x;
  const y = x * x;
  const half = 0.5 * y;
  const even = 1 / 6 + y * (1 / 120 + y * (1 / 5040 + y * (1 / 362880)));
  const odd = ODD_0 + y * (ODD_1 + y * ODD_2);
  const sum = x + half;
  const rounding = half - (sum - x);
  return sum + (rounding + x * y * (even + x * odd));
}

/**
 * e^x - 1 = T + t + (T t + (1 + T) (e^t - 1 - t)), T = e^(i/256) - 1, t = x - i/256, which is exact; the rounding of T + t is kept.
 *
 * Below 0.52 ulp: an ulp is above 2^-53 |e^x - 1|, |T| below 1.05 |e^x - 1|, |t| at most 2^-9. Four roundings of T t are 0.0083 ulp, the
 * product of t and the low part of T, which is left out, 0.0021, all roundings of e^t - 1 - t < 2^-18.9 together 0.0003.
 */
function expm1OfMedium(x: number): number {
  const i = (x * 256 + ROUNDER - ROUNDER) | 0;
  const entry = (i + LAST) << 1;
  const power = POWERS_LESS_ONE[entry];
  const t = x - i / 256;
  const sum = power + t;
  const rounding = t - (sum - power);
  const curved = t * t * (0.5 + t * (1 / 6 + t * (1 / 24 + t * (1 / 120 + t * (1 / 720)))));
  return sum + (rounding + POWERS_LESS_ONE[entry + 1] + (power * (t + curved) + curved));
}

function expm1OfLarge(x: number): number {
  if (Number.isNaN(x)) throw outOfDomain('expm1', 'x', x, 'a number');
  return x < 0 ? -1 : exp(x);
}
