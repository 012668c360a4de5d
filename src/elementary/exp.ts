import { nearestStep, rootOfStep, scaleOfStep, tailOfStep } from './exp-reduction.ts';
import { outOfDomain } from './out-of-domain.ts';

/**
 * The exponential e^x.
 *
 * Domain: every number but NaN (RangeError). exp(0) = 1; Infinity above 709.782712893384, the largest argument with a finite
 * exponential; subnormal below -708.3964185322641, 0 below -745.1332191019411.
 *
 * Error: below 0.51 ulp, subnormal results included: 0.5 of the sum of root and tail, and 2^-60 of the tail, an ulp of the sum being 2^-52,
 * or 2^-61 and 2^-53 where the sum is below 1. Measured 0.503, the largest of 2 10^6 pseudo-random arguments (the whole range, tiny
 * ones, midpoints between table entries) against 200-bit arithmetic.
 *
 * @source P. T. P. Tang, Table-driven implementation of the exponential function in IEEE floating-point arithmetic,
 * ACM TOMS 15, 144 (1989)
 */
export function exp(x: number): number {
  if (!(x > -708 && x < 708)) return expOfLarge(x);
  const k = nearestStep(x);
  return (rootOfStep(k) + tailOfStep(x, k)) * scaleOfStep(k);
}

function expOfLarge(x: number): number {
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019411) return 0;
  if (Number.isNaN(x)) throw outOfDomain('exp', 'x', x, 'a number');
  const k = nearestStep(x);
  const root = rootOfStep(k);
  const tail = tailOfStep(x, k);
  if (x > 0) return (root + tail) * scaleOfStep(k - 256) * 2;
  if (x > -708.3964185322641) return (root + tail) * scaleOfStep(k);
  // Subnormal: adding 2^(-1022 - m) puts the last bit of the one rounding where the last bit of the result will be.
  const up = scaleOfStep(-1022 * 256 - k + (k & 255));
  const sum = up + root;
  return ((sum + (up - sum + root + tail) - up) / up) * scaleOfStep(-1022 * 256);
}
