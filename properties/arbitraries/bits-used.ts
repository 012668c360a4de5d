/** Bits of a dyadic number: of its numerator and of its denominator; 0 has none, 1 has one. */
export function bitsUsed(x: number): number {
  const onGrid = Math.abs(x) * (1 << finest);
  if (onGrid < 2 ** 31 && Number.isInteger(onGrid)) {
    const zeros = Math.min(finest, 31 - Math.clz32(onGrid & -onGrid)); // of 0: clz32(0) = 32
    return onGrid === 0 ? 0 : finest - zeros + 32 - Math.clz32(onGrid >>> zeros);
  }
  let [numerator, count] = [Math.abs(x), 0];
  for (; !Number.isInteger(numerator) && count < 60; count++) numerator *= 2;
  return count + (numerator < 2 ** 32 ? 32 - Math.clz32(numerator) : Math.floor(numerator).toString(2).length);
}

/** The grid that cases are drawn on is k / 2^14 at the finest. */
const finest = 14;
