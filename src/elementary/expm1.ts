import { exp } from './exp.ts';
import { nearestStep, rootOfStep, scaleOfStep, tailOfStep } from './exp-reduction.ts';
import { outOfDomain } from './out-of-domain.ts';

/**
 * e^x - 1, with full relative accuracy for small x.
 *
 * Domain: every number but NaN (RangeError). expm1(x) = x, signed zero included, below 2^-54 in magnitude; Infinity above
 * 709.782712893384; -1 below -38.
 *
 * Error: below 0.56 ulp; measured 0.545, the largest of 2 10^6 pseudo-random arguments (the whole range, around the breakpoint
 * 1/16, tiny ones) against 200-bit arithmetic.
 *
 * @source P. T. P. Tang, Table-driven implementation of the expm1 function in IEEE floating-point arithmetic,
 * ACM TOMS 18, 211 (1992)
 */
export function expm1(x: number): number {
  if (x > -0.0625 && x < 0.0625) return expm1OfSmall(x);
  if (!(x > -38 && x < 50)) return expm1OfLarge(x);
  const k = nearestStep(x);
  const scale = scaleOfStep(k);
  const power = rootOfStep(k) * scale;
  const difference = power - 1;
  const rounding = k < 0 ? power - (difference + 1) : power - difference - 1;
  return difference + (rounding + tailOfStep(x, k) * scale);
}

/** Taylor's series to x^10; the tail after x^2 / 2 in its even and odd powers, so that two chains run side by side. */
function expm1OfSmall(x: number): number {
  if (x > -5.551115123125783e-17 && x < 5.551115123125783e-17) return x;
  const y = x * x;
  const even = 1 / 6 + y * (1 / 120 + y * (1 / 5040 + y * (1 / 362880)));
  const odd = 1 / 24 + y * (1 / 720 + y * (1 / 40320 + y * (1 / 3628800)));
  return x + (0.5 * y + x * y * (even + x * odd));
}

function expm1OfLarge(x: number): number {
  if (Number.isNaN(x)) throw outOfDomain('expm1', 'x', x, 'a number');
  return x < 0 ? -1 : exp(x);
}
