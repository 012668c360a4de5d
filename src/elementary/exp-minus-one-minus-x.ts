import { exp } from './exp.ts';
import { nearestStep, rootOfStep, scaleOfStep, tailOfStep } from './exp-reduction.ts';
import { outOfDomain } from './out-of-domain.ts';
import { productError } from './product-error.ts';

/**
 * e^x - 1 - x without cancellation, x^2 / 2 for small x.
 *
 * Domain: every number but NaN (RangeError). 0 at 0 and, by underflow, below 2^-537 in magnitude; Infinity above
 * 709.782712893384 and at -Infinity.
 *
 * Error: below 0.75 ulp while the result is above 10^-290; measured 0.684, the largest of 10^6 pseudo-random arguments (the whole
 * range, around the breakpoint 3/16, tiny ones) against 200-bit arithmetic.
 *
 * @source P. T. P. Tang, ACM TOMS 18, 211 (1992), the method of expm1 with one more term of the series taken away
 */
export function expMinusOneMinusX(x: number): number {
  if (x > -0.1875 && x < 0.1875) return ofSmall(x);
  if (!(x > -50 && x < 50)) return ofLarge(x);
  const k = nearestStep(x);
  const scale = scaleOfStep(k);
  const power = rootOfStep(k) * scale;
  const difference = power - 1;
  const rounding = k < 0 ? power - (difference + 1) : power - difference - 1;
  const result = difference - x;
  const subtracted = difference - result;
  const secondRounding = difference - (result + subtracted) + (subtracted - x);
  return result + (secondRounding + (rounding + tailOfStep(x, k) * scale));
}

/** Taylor's series to x^13; the tail after x^2 / 2 in its even and odd powers. */
function ofSmall(x: number): number {
  const y = x * x;
  const even = 1 / 6 + y * (1 / 120 + y * (1 / 5040 + y * (1 / 362880 + y * (1 / 39916800 + y * (1 / 6227020800)))));
  const odd = 1 / 24 + y * (1 / 720 + y * (1 / 40320 + y * (1 / 3628800 + y * (1 / 479001600))));
  return 0.5 * y + (0.5 * productError(x, x, y) + x * y * (even + x * odd));
}

function ofLarge(x: number): number {
  if (Number.isNaN(x)) throw outOfDomain('expMinusOneMinusX', 'x', x, 'a number');
  return x < 0 ? -1 - x : exp(x);
}
