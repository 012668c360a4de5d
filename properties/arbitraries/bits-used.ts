/** Bits of a dyadic number: of its numerator and of its denominator; 0 has none, 1 has one. */
export function bitsUsed(x: number): number {
  let [numerator, count] = [Math.abs(x), 0];
  for (; !Number.isInteger(numerator) && count < 60; count++) numerator *= 2;
  return count + (numerator < 2 ** 32 ? 32 - Math.clz32(numerator) : Math.floor(numerator).toString(2).length);
}
