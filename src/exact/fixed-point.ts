import { InputError } from '../input-error.ts';
import type { Arithmetic } from './arithmetic.ts';

/** Bits beyond the digits asked for: what some thousands of roundings in the last place, and numbers of about 2^-20, may cost. */
const guardBits = 34;

/**
 * Numbers as whole multiples of 2^-bits: the fast engine for computations whose numbers are neither huge nor tiny. Its rounding is absolute,
 * at most one unit of 2^-bits per operation, 10^-digits less 34 guard bits.
 *
 * @throws InputError for a precision that is not a whole number from 1 to 1000, or a double that is not finite
 */
export function fixedPoint(digits: number): Arithmetic<bigint> {
  if (!Number.isInteger(digits) || digits < 1 || digits > 1000) throw new InputError('digits', digits, 'a whole number from 1 to 1000');
  const places = Math.ceil(digits * 3.3219280948873626) + guardBits; // log2(10)
  const bits = BigInt(places);
  const [one, half] = [1n << bits, 1n << (bits - 1n)];
  const times = (a: bigint, b: bigint) => (a * b + half) >> bits;
  const over = (a: bigint, b: bigint) => {
    if (b === 0n) throw new RangeError('division by zero');
    return (a << bits) / b;
  };
  const toNumber = (x: bigint) => Number(x) * 2 ** -places; // Number rounds once; the power of two is exact
  return {
    digits,
    of: (x) => {
      if (!Number.isFinite(x)) throw new InputError('x', x, 'a finite number');
      if (Number.isInteger(x)) return BigInt(x) << bits;
      const [integer, exponent] = integerAndExponent(x);
      const shift = bits + BigInt(exponent);
      return shift >= 0n ? integer << shift : (integer + (1n << (-shift - 1n))) >> -shift;
    },
    toNumber,
    plus: (a, b) => a + b,
    minus: (a, b) => a - b,
    times,
    over,
    exp: (x) => exponential(x, bits, one),
  };
}

/** x = integer 2^exponent, for a double that is no whole number. */
function integerAndExponent(x: number): [integer: bigint, exponent: number] {
  let [integer, exponent] = [x, 0];
  while (!Number.isInteger(integer)) {
    integer *= 2;
    exponent -= 1;
  }
  return [BigInt(integer), exponent];
}

/** exp(x) = 2^n exp(x - n ln 2), the series of a 256th of that squared eight times; with 16 more bits for what the squarings cost. */
function exponential(x: bigint, bits: bigint, one: bigint): bigint {
  const extra = 16n;
  const precision = bits + extra;
  const ln2 = logarithmOfTwo(precision);
  const scaled = x << extra;
  const n = (scaled + (ln2 >> 1n)) / ln2 - (scaled < 0n ? 1n : 0n);
  const small = (scaled - n * ln2) >> 8n;
  let [sum, term] = [one << extra, one << extra];
  for (let k = 1n; term !== 0n && term !== -1n; k++) {
    term = ((term * small) >> precision) / k;
    sum += term;
  }
  for (let i = 0; i < 8; i++) sum = (sum * sum) >> precision;
  return n >= 0n ? (sum << n) >> extra : sum >> (extra - n);
}

const known = new Map<bigint, bigint>();

/** ln 2 = 2 artanh(1/3) = 2 sum 1 / ((2k+1) 3^(2k+1)), in units of 2^-bits. */
function logarithmOfTwo(bits: bigint): bigint {
  const found = known.get(bits);
  if (found !== undefined) return found;
  const guard = 16n;
  let [power, sum] = [(2n << (bits + guard)) / 3n, 0n];
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += power / k;
    power /= 9n;
  }
  const value = sum >> guard;
  known.set(bits, value);
  return value;
}
