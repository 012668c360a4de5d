import { log } from '../elementary/log.ts';
import { InputError } from '../input-error.ts';
import type { Arithmetic } from './arithmetic.ts';
import { computedOnce } from './computed-once.ts';
import { dyadic } from './dyadic.ts';
import { exponential } from './exponential.ts';
import { wholeProduct, wholeSquare } from './karatsuba.ts';

/** Bits beyond the digits asked for: what thousands of roundings in the last place, and numbers of about 2^-20, may cost. */
const guardBits = 34;

/**
 * Levels of Karatsuba's products: one at 20 digits, two at 40 .., where they were measured to save more than their sums cost; no more than four,
 * as each holds half as many numbers again.
 */
const levelsFor = (digits: number): number => Math.min(Math.max(31 - Math.clz32(digits / 10), 0), 4);

/**
 * Numbers as whole multiples of 2^-bits: the fast engine for computations whose numbers are not of very different sizes. Its rounding is
 * absolute, at most one unit of 2^-bits per operation: 10^-digits of `smallest`, less 34 guard bits. Larger numbers are carried in full.
 *
 * @param smallest the size of the numbers that must have all digits; above 1 it changes nothing
 * @throws InputError for a precision that is not a whole number from 1 to 1000, a size that is not above 0, a double that is not finite
 */
export const fixedPoint = (digits: number, smallest = 1): Arithmetic<bigint> => fixedPointWith(undefined, digits, smallest);

/**
 * The same with lanes, for numbers of so many bits behind the point. Both engines are made here, in one shape: the code that has met two
 * shapes of them is slower from then on.
 */
export function fixedPointWith(
  lanesOf: ((bits: number) => Arithmetic<bigint>['lanes']) | undefined,
  digits: number,
  smallest: number,
): Arithmetic<bigint> {
  if (!Number.isInteger(digits) || digits < 1 || digits > 1000) throw new InputError('digits', digits, 'a whole number from 1 to 1000');
  if (!(smallest > 0 && smallest < Number.POSITIVE_INFINITY)) throw new InputError('smallest', smallest, 'a finite number above 0');
  const places = Math.ceil(digits * 3.3219280948873626) + guardBits + halvingsTo(smallest); // log2(10)
  const bits = BigInt(places);
  const levels = levelsFor(digits);
  const times = (a: bigint, b: bigint) => (a * b) >> bits;
  const over = (a: bigint, b: bigint) => {
    if (b === 0n) throw new RangeError('division by zero');
    return (a << bits) / b;
  };
  const unit = [timesPowerOfTwo(1, -Math.min(places, 1000)), timesPowerOfTwo(1, Math.min(1000 - places, 0))] as const;
  const toNumber = (x: bigint): number => {
    const whole = Number(x); // rounds once; the powers of two are exact
    if (Math.abs(whole) < Number.POSITIVE_INFINITY) return whole * unit[0] * unit[1];
    const excess = bitLength(x) - 64n; // more digits than a double has, one of them left to say that others were cut off
    return timesPowerOfTwo(Number((x >> excess) | 1n), Number(excess) - places);
  };
  return {
    digits,
    of: (x) => {
      if (!Number.isFinite(x)) throw new InputError('x', x, 'a finite number');
      if (Number.isInteger(x)) return BigInt(x) << bits;
      const [integer, exponent] = dyadic(x);
      const shift = bits + BigInt(exponent);
      return shift >= 0n ? integer << shift : (integer + (1n << (-shift - 1n))) >> -shift;
    },
    toNumber,
    plus: (a, b) => a + b,
    minus: (a, b) => a - b,
    times,
    over,
    exp: (x) => exponential(x, bits),
    log: (x) => {
      if (x <= 0n) throw new RangeError(`the logarithm of ${toNumber(x)}`);
      let y = BigInt(Math.round(log(toNumber(x)) * 2 ** 40)) << (bits - 40n);
      // Halley: each turn triples the 40 bits there are
      for (let correct = 40; correct < places; correct *= 3) {
        const reached = exponential(y, bits);
        y += over(2n * (x - reached), x + reached);
      }
      return y;
    },
    sin: (x) => sineOf(x, 0n, bits),
    cos: (x) => sineOf(x, 1n, bits),
    sqrt: (x) => {
      if (x < 0n) throw new RangeError(`the square root of ${toNumber(x)}`);
      return integerRoot(x << bits);
    },
    multiples: computedOnce((factor: bigint) => {
      let [short, down] = [factor, bits]; // without the zeros at its end, as far as they only go behind the point and back
      for (let by = 512n; by > 0n; by >>= 1n) {
        if (by <= down && BigInt.asUintN(Number(by), short) === 0n) [short, down] = [short >> by, down - by];
      }
      return short === 1n ? (x: bigint) => x >> down : down === 0n ? (x: bigint) => x * short : (x: bigint) => (x * short) >> down;
    }),
    parts: (part) => {
      const [integer, exponent] = dyadic(part);
      const down = BigInt(-exponent);
      const isPower = integer === 1n;
      const divisors: (readonly [divisor: bigint, less: bigint])[] = [];
      return (x, n) => {
        divisors[n] ??= [BigInt(n) << down, (BigInt(n) << down) - 1n];
        const [divisor, less] = divisors[n];
        const whole = isPower ? x : x * integer;
        return (whole < 0n ? whole - less : whole) / divisor;
      };
    },
    convolution: (a, b, first, last, k) => {
      if (first > last) return 0n;
      let sum = (a[first] as bigint) * (b[k - first] as bigint);
      for (let i = first + 1; i <= last; i++) sum += (a[i] as bigint) * (b[k - i] as bigint);
      return sum >> bits;
    },
    growingProduct: () => {
      const product = wholeProduct(levels);
      return (k, a, b) => product(k, a, b) >> bits;
    },
    growingSquare: () => {
      const square = wholeSquare(levels);
      return (k, a) => square(k, a) >> bits;
    },
    lanes: lanesOf?.(places),
  };
}

/** How often 1 must be halved to reach x. */
function halvingsTo(x: number): number {
  let halvings = 0;
  for (let at = x; at < 1; at *= 2) halvings++;
  return halvings;
}

/** x 2^exponent, rounded once where it is no subnormal number. */
function timesPowerOfTwo(x: number, exponent: number): number {
  let product = x;
  let left = exponent;
  for (; left <= -512; left += 512) product *= 2 ** -512;
  for (; left >= 512; left -= 512) product *= 2 ** 512;
  for (; left < 0; left++) product /= 2;
  for (; left > 0; left--) product *= 2;
  return product;
}

/** Bits of |x|, or up to three more. */
const bitLength = (x: bigint): bigint => BigInt(4 * (x < 0n ? -x : x).toString(16).length);

/** sin(x + quarters pi/2): x less the nearest multiple of pi/2, then the series of sine or cosine; with 16 more bits. */
function sineOf(x: bigint, quarters: bigint, bits: bigint): bigint {
  const extra = 16n;
  // as many more bits of pi as the multiple has
  const wide = extra + bitLength(x);
  const quarter = halfPi(bits + wide);
  const scaled = x << wide;
  const turns = (2n * scaled + quarter) / (2n * quarter) - (2n * scaled + quarter < 0n ? 1n : 0n);
  const precision = bits + extra;
  const rest = (scaled - turns * quarter) >> (wide - extra);
  const which = (((turns + quarters) % 4n) + 4n) % 4n;
  const square = (rest * rest) >> precision;
  let [sum, term] = which % 2n === 0n ? [rest, rest] : [1n << precision, 1n << precision];
  for (let k = which % 2n === 0n ? 2n : 1n; term !== 0n && term !== -1n; k += 2n) {
    term = -((term * square) >> precision) / (k * (k + 1n));
    sum += term;
  }
  return (which < 2n ? sum : -sum) >> extra;
}

/** The whole part of a root, by Newton's method from above. */
function integerRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let root = 1n << (bitLength(n) / 2n);
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

const halves = new Map<bigint, bigint>();

/** pi/2 = 8 arctan(1/5) - 2 arctan(1/239) (Machin), in units of 2^-bits. */
function halfPi(bits: bigint): bigint {
  const found = halves.get(bits);
  if (found !== undefined) return found;
  const guard = 16n;
  const arctan = (of: bigint) => {
    let [power, sum] = [(1n << (bits + guard)) / of, 0n];
    for (let [k, sign] = [1n, 1n]; power !== 0n; k += 2n, sign = -sign) {
      sum += (sign * power) / k;
      power /= of * of;
    }
    return sum;
  };
  const value = (8n * arctan(5n) - 2n * arctan(239n)) >> guard;
  halves.set(bits, value);
  return value;
}
