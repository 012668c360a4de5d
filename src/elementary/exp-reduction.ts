/*
 * What exp, expm1 and expMinusOneMinusX share: e^x = 2^m * 2^(j/256) * e^r with |r| <= ln 2 / 512, where
 * k = 256 m + j is the integer nearest to 256 x / ln 2. The table 2^(j/256) and ln 2 / 256 come from fixed-point.ts,
 * the powers of two from repeated doubling; the coefficients are those of Taylor's series.
 */
import { exponentialTerms, logarithm, split } from './fixed-point.ts';

const LN2 = logarithm(2n, 1n);

/** ln 2 / 256: the high part has at most 34 bits, so that its product with any k below 2^19 is exact. */
const [STEP_HIGH, STEP_LOW] = split(LN2 / 256n, 42);
const STEPS_PER_UNIT = 1 / STEP_HIGH;

/** Adding and subtracting 1.5 * 2^52 rounds to the nearest integer. */
const ROUNDER = 6755399441055744;

/** 2^(j/256) as high and low part at the indices 2 j and 2 j + 1, j = 0 ... 255. */
const ROOTS = new Float64Array(512);
for (let j = 0; j < 256; j++) {
  ROOTS.set(
    split(
      exponentialTerms((LN2 * BigInt(j)) / 256n).reduce((sum, term) => sum + term),
      52,
    ),
    2 * j,
  );
}

/** 2^m at the index m + 1022, m = -1022 ... 1023. */
const POWERS = new Float64Array(2046);
for (let i = 0, power = 2.2250738585072014e-308; i < 2046; i++, power *= 2) POWERS[i] = power;

/** The integer k nearest to 256 x / ln 2, for |x| < 800. */
export function nearestStep(x: number): number {
  return (x * STEPS_PER_UNIT + ROUNDER - ROUNDER) | 0;
}

/** 2^m for an integer m between -1022 and 1023. */
export function powerOfTwo(m: number): number {
  return POWERS[m + 1022];
}

/** 2^m, m = floor(k / 256) between -1022 and 1023. */
export function scaleOfStep(k: number): number {
  return POWERS[(k >> 8) + 1022];
}

/** The high part of 2^(j/256), j = k mod 256. */
export function rootOfStep(k: number): number {
  return ROOTS[(k & 255) << 1];
}

/**
 * What has to be added to the root of step k to get e^x / 2^m; at most 2^-8.5.
 *
 * Its error is below 2^-60, and below 2^-61 for j = 0: 2^-63 each of r and of the bracket, both below 2^-9, times a root below 2, then
 * 2^-62 each of the product and of the sum with the low part, both below 2^-8; 2^-65 of r^6 / 720 and of roundings of higher order. For j =
 * 0 the root is 1 and its low part 0, which leaves 2^-63 each of r and of the bracket.
 */
export function tailOfStep(x: number, k: number): number {
  const r = x - k * STEP_HIGH - k * STEP_LOW;
  const j = (k & 255) << 1;
  return ROOTS[j + 1] + ROOTS[j] * (r + r * r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120)))));
}
