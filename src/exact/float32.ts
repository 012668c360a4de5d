import type { Arithmetic } from './arithmetic.ts';
import { float64 } from './float64.ts';

/**
 * Numbers of single precision, 24 bits, in doubles: every operation rounded to the nearest of them. As 53 bits are two more than twice 24,
 * sums, products, quotients and roots are those of IEEE binary32, although they are rounded twice; other functions are the doubles' rounded.
 *
 * @source S. A. Figueroa, SIGNUM Newsletter 30(3), 21 (1995): when double rounding is innocuous
 */
export const float32: Arithmetic<number> = {
  digits: 7,
  of: Math.fround,
  toNumber: (x) => x,
  plus: (a, b) => Math.fround(a + b),
  minus: (a, b) => Math.fround(a - b),
  times: (a, b) => Math.fround(a * b),
  over: (a, b) => Math.fround(a / b),
  exp: (x) => Math.fround(float64.exp(x)),
  log: (x) => Math.fround(float64.log(x)),
  sin: (x) => Math.fround(float64.sin(x)),
  cos: (x) => Math.fround(float64.cos(x)),
  sqrt: (x) => Math.fround(float64.sqrt(x)),
};
