/*
 * Fixed-point numbers as big integers, value * 2^128. The tables of this folder are built from them when the
 * module loads: integer arithmetic is exact, so every machine gets the same tables, and no literal has to be trusted.
 * Each series below is truncated after its last non-zero term and is accurate to better than 2^-115.
 */

const FRACTION_BITS = 128;

/** The number 1 in fixed point. */
export const ONE = 1n << BigInt(FRACTION_BITS);

/**
 * Splits a fixed-point value into a high part, a multiple of 2^-bits, and the remainder rounded to a double.
 *
 * The high part is exact as long as the value stays below 2^(53 - bits).
 */
export function split(value: bigint, bits: number): [high: number, low: number] {
  const shift = BigInt(FRACTION_BITS - bits);
  const high = (value + (1n << (shift - 1n))) >> shift;
  return [Number(high) / Number(1n << BigInt(bits)), Number(value - (high << shift)) / Number(ONE)];
}

/** A fixed-point value as the nearest double and the remainder, rounded to a double. */
export function nearest(value: bigint): [high: number, low: number] {
  const high = Number(value) / Number(ONE);
  return [high, Number(value - BigInt(high * Number(ONE))) / Number(ONE)];
}

/** The terms y^k / k! of the exponential series at the fixed-point value y >= 0, up to the last one that is not zero. */
export function exponentialTerms(y: bigint): bigint[] {
  const terms: bigint[] = [];
  for (let term = ONE; term !== 0n; term = (term * y) / (ONE * BigInt(terms.length))) terms.push(term);
  return terms;
}

/** The logarithm of numerator / denominator (positive) in fixed point, from the series of 2 artanh((n - d) / (n + d)). */
export function logarithm(numerator: bigint, denominator: bigint): bigint {
  const difference = numerator - denominator;
  const total = numerator + denominator;
  let sum = 0n;
  let power = (2n * ONE * difference) / total;
  for (let odd = 1n; power !== 0n; odd += 2n) {
    sum += power / odd;
    power = (power * difference * difference) / (total * total);
  }
  return sum;
}
