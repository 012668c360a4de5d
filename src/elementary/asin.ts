import { outOfDomain } from './out-of-domain.ts';
import { PI_HIGH, PI_LOW } from './pi.ts';
import { productError } from './product-error.ts';
import { sinMinus } from './sin-cos-kernel.ts';

/** Taylor coefficients of (asin x - x) / x^3 in x^2: (2 k)! / (4^k k!^2 (2 k + 1)), k = 1 ... 14. */
const COEFFICIENTS = new Float64Array(14);
for (let k = 1, central = 1; k <= 14; k++) {
  central *= (2 * k - 1) / (2 * k);
  COEFFICIENTS[k - 1] = central / (2 * k + 1);
}

/**
 * The arc sine, in radians.
 *
 * Domain: |x| <= 1, else and for NaN RangeError. asin(x) = x, signed zero included, below 2^-28 in magnitude; asin(1) = pi/2
 * rounded.
 *
 * Error: below 0.52 ulp: 0.5 of the last sum, 0.009 of the sine, whose error before its last sum is below 0.0076 2^-53 of it, divided by a
 * cosine above 0.86, and as much above 1/2, where it counts twice in a result twice as large; the series is off by 2^-38 and the step
 * squares that. Measured 0.505, the largest of 2 10^6 pseudo-random arguments ([-1, 1], around the breakpoint 1/2, next to 1, small ones)
 * against 200-bit arithmetic.
 *
 * @source Taylor's series for |x| <= 1/2, asin x = pi/2 - 2 asin(sqrt((1 - x) / 2)) above (W. J. Cody and W. Waite, Software
 * Manual for the Elementary Functions, Prentice-Hall, 1980), then one Newton step with the sine of this folder
 */
export function asin(x: number): number {
  if (x > -3.725290298461914e-9 && x < 3.725290298461914e-9) return x;
  const magnitude = Math.abs(x);
  if (!(magnitude <= 1)) throw outOfDomain('asin', 'x', x, 'a number with |x| <= 1');
  const result = magnitude <= 0.5 ? asinOfSmall(magnitude) : asinOfLarge(magnitude);
  return x < 0 ? -result : result;
}

function asinOfSmall(x: number): number {
  const y = series(x);
  return y + newtonStep(x, 0, y);
}

function asinOfLarge(x: number): number {
  const square = 0.5 * (1 - x);
  if (square === 0) return 0.5 * PI_HIGH;
  const root = Math.sqrt(square);
  const product = root * root;
  const rest = (square - product - productError(root, root, product)) / (2 * root);
  const y = series(root);
  const difference = 0.5 * PI_HIGH - 2 * y;
  const rounding = 0.5 * PI_HIGH - difference - 2 * y;
  return difference + (rounding + (0.5 * PI_LOW - 2 * newtonStep(root, rest, y)));
}

/** asin x for 0 <= x <= 1/2 to about 30 bits. */
function series(x: number): number {
  const z = x * x;
  let sum = 0;
  for (let k = COEFFICIENTS.length - 1; k >= 0; k--) sum = COEFFICIENTS[k] + z * sum;
  return x + x * z * sum;
}

/** asin(high + low) - y for y close to it. */
function newtonStep(high: number, low: number, y: number): number {
  return (low - sinMinus(high, y, 0)) / Math.sqrt(1 - high * high);
}
