/** 2^27 + 1 cuts a double into two halves of 26 bits. */
const CUTTER = 134217729;

/**
 * The rounding error a b - p of the product p = a * b, exactly.
 *
 * Domain: |a|, |b| < 2^996 and no underflow in the products of the halves.
 *
 * @source T. J. Dekker, A floating-point technique for extending the available precision, Numer. Math. 18, 224 (1971)
 */
export function productError(a: number, b: number, p: number): number {
  const aCut = CUTTER * a;
  const aHigh = aCut - (aCut - a);
  const aLow = a - aHigh;
  const bCut = CUTTER * b;
  const bHigh = bCut - (bCut - b);
  const bLow = b - bHigh;
  return aHigh * bHigh - p + aHigh * bLow + aLow * bHigh + aLow * bLow;
}
