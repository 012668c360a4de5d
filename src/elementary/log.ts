import { powerOfTwo } from './exp-reduction.ts';
import { logarithm, split } from './fixed-point.ts';
import { outOfDomain } from './out-of-domain.ts';

/** The high parts of ln 2 and of the table are multiples of 2^-42, so that the sum of the two in log is exact. */
const [LN2_HIGH, LN2_LOW] = split(logarithm(2n, 1n), 42);

/** The last index in the table below sqrt(2): beyond, the exponent is one more and the table speaks of half the fraction. */
const LAST_BELOW = 4 * 106;

/**
 * For the fractions next to 1 + i/256, i = 0 ... 256, at the indices 4 i, 4 i + 1 and 4 i + 2: c, a multiple of 2^-14 next to half their
 * reciprocal, and -ln 2 c, less ln 2 beyond sqrt(2), as high and low part.
 */
const ENTRIES = new Float64Array(4 * 257);
for (let i = 0; i <= 256; i++) {
  const c = Math.floor(2097152 / (256 + i) + 0.5);
  ENTRIES.set([c / 16384, ...split(logarithm(4 * i > LAST_BELOW ? 4096n : 8192n, BigInt(c)), 42)], 4 * i);
}

/** Adding and subtracting 1.5 * 2^27 rounds to a multiple of 2^-25. */
const CUTTER = 201326592;

/**
 * The coefficients 2/3 ... 2/9 of R in z = s^2, at most h = 1/961, and in them the next, 2 z^4 / 11: z^4 is 2 h z^3 - 5 h^2 z^2 / 4 + h^3 z
 * / 4 - h^4 / 128 up to h^4 / 128, by the Chebyshev polynomial of degree 4.
 */
const H = 1 / 961;
const R_0 = 2 / 3 - (H * H * H * H) / 704;
const R_1 = 2 / 5 + (H * H * H) / 22;
const R_2 = 2 / 7 - (5 * H * H) / 22;
const R_3 = 2 / 9 + (4 * H) / 11;

const bits = new DataView(new ArrayBuffer(8));

/**
 * The natural logarithm.
 *
 * Domain: x >= 0, else and for NaN RangeError. log(1) = 0; log(0) = -Infinity; log(Infinity) = Infinity.
 *
 * Error: below 0.52 ulp, added up below for both ranges; measured 0.510, the largest of 3 10^6 pseudo-random arguments (all binades,
 * near 1, around the breakpoints 15/16 and 17/16, midpoints between table entries) against 200-bit arithmetic.
 *
 * @source P. T. P. Tang, Table-driven implementation of the logarithm function in IEEE floating-point arithmetic,
 * ACM TOMS 16, 378 (1990), with a table of reciprocals in place of the division
 */
export function log(x: number): number {
  if (x > 0.9375 && x < 1.0625) return logNearOne(x - 1);
  if (!(x >= 2.2250738585072014e-308 && x <= 1.7976931348623157e308)) return logOfOther(x);
  return logOfNormal(x, 0);
}

function logOfOther(x: number): number {
  if (!(x >= 0)) throw outOfDomain('log', 'x', x, 'a number >= 0');
  if (x === 0) return -Infinity;
  return x === Infinity ? Infinity : logOfNormal(x * 18014398509481984, -54);
}

/**
 * ln(1 + f) = f - f^2/2 + s (f^2/2 + R), s = f / (2 + f), R the series 2 s^2/3 + 2 s^4/5 + ... The leading part of f^2/2 is a multiple
 * of 2^-53 as f is, so that the difference of the two is exact.
 *
 * Below 0.52 ulp, where an ulp is above 2^-53 |ln(1 + f)|: 0.5 of the last sum; 8.1 roundings, weighed, of s (f^2/2 + R) < 0.35 |f|^3,
 * which are 2.9 f^2 or 0.0113; 0.0068 of the term replaced in R, 0.001 of the first one left out. What is left of f^2/2 is below 2^-26 |f|.
 */
function logNearOne(f: number): number {
  const leading = f + CUTTER - CUTTER;
  const main = 0.5 * leading * leading;
  const rest = 0.5 * (f - leading) * (f + leading);
  const s = f / (2 + f);
  const z = s * s;
  const series = z * (R_0 + z * (R_1 + z * (R_2 + z * R_3)));
  return f - main + (s * (main + rest + series) - rest);
}

/**
 * ln(x) + shift ln 2 = m ln 2 - ln c + ln(1 + r), x = 2^(m - shift - 1) y, r = c y - 1.
 *
 * Below 0.51 ulp: an ulp is at least 2^-57, as |ln x| is above 0.06 here, and |r| at most 2^-9 + 2^-13. The leading sums keep their
 * roundings; the series, r^2 / 2 < 2^-18.8, has roundings of 2^-70, and r^7 / 7 < 2^-65, which is left out, is 0.004 ulp.
 */
function logOfNormal(x: number, shift: number): number {
  bits.setFloat64(0, x, true);
  const word = bits.getInt32(4, true);
  const exponent = word >> 20;
  const entry = (((word & 0xfffff) + 0x800) >> 10) & 0x7fc;
  const m = exponent - (entry > LAST_BELOW ? 1022 : 1023) + shift;
  const y = x * powerOfTwo(1024 - exponent);
  // 24 bits times 13, and what is left of 29 times 13: r and what it lacks are exact.
  const leading = Math.fround(y);
  const c = ENTRIES[entry];
  const main = leading * c - 1;
  const rest = (y - leading) * c;
  const r = main + rest;
  const lacking = main - r + rest;

  const known = m * LN2_HIGH + ENTRIES[entry + 1];
  const sum = known + r;
  const rounding = r - (sum - known);
  const z = r * r;
  const series = z * (r * (1 / 3) - 0.5 + z * (r * (1 / 5) - 1 / 4 - z * (1 / 6)));
  return sum + (rounding + lacking + (ENTRIES[entry + 2] + m * LN2_LOW) + series);
}
