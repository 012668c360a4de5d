import { outOfDomain } from './out-of-domain.ts';

/**
 * The square root.
 *
 * Domain: x >= 0, else and for NaN RangeError. sqrt(Infinity) = Infinity; sqrt(-0) = -0.
 *
 * Error: at most 0.5 ulp, correctly rounded as every engine's is.
 *
 * @source IEEE Std 754-2019, section 5.4.1
 */
export function sqrt(x: number): number {
  if (!(x >= 0)) throw outOfDomain('sqrt', 'x', x, 'a number >= 0');
  return Math.sqrt(x);
}
