import { Decimal } from 'decimal.js';

/** Decimal numbers with 40 digits, for references. */
export const Decimal40 = Decimal.clone({ precision: 40 });

const bits = new DataView(new ArrayBuffer(8));

/**
 * A finite double as a decimal number, digit for digit: m 2^-k = m 5^k 10^-k.
 *
 * The constructor of Decimal would read the shortest text of the double, which is another number.
 */
export function exactDecimal(x: number): Decimal {
  bits.setFloat64(0, Math.abs(x));
  const word = bits.getBigUint64(0);
  const fraction = word & 0xfffffffffffffn;
  const field = Number(word >> 52n);
  let digits = field === 0 ? fraction : fraction | 0x10000000000000n;
  const exponent = Math.max(field, 1) - 1075;
  if (exponent >= 0) digits <<= BigInt(exponent);
  for (let k = exponent; k < 0; k++) digits *= 5n;
  return new Decimal40(`${x < 0 ? '-' : ''}${digits}e${Math.min(exponent, 0)}`);
}

/**
 * The error of a computed value in units in the last place, ulp = the distance of the two doubles around the exact value.
 *
 * Domain: an exact value whose neighbours are finite; a value that is 0 gives 0 or Infinity.
 */
export function ulpError(computed: number, exact: Decimal): number {
  if (exact.isZero()) return computed === 0 ? 0 : Infinity;
  const nearest = Math.abs(Number(exact.toString()));
  bits.setFloat64(0, nearest);
  const isAbove = exactDecimal(nearest).gt(exact.abs());
  bits.setBigUint64(0, bits.getBigUint64(0) + (isAbove ? -1n : 1n));
  const ulp = Math.abs(bits.getFloat64(0) - nearest);
  return exactDecimal(computed).sub(exact).abs().div(exactDecimal(ulp)).toNumber();
}

/** The largest error of a function in ulp over the given arguments, against a reference for the exact argument. */
export function largestUlpError(call: (x: number) => number, reference: (x: Decimal) => Decimal, xs: Iterable<number>): number {
  let largest = 0;
  for (const x of xs) largest = Math.max(largest, ulpError(call(x), reference(exactDecimal(x))));
  return largest;
}
