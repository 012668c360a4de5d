/** A palindrome of coefficients: the first half, what stands alone in the middle if anything does, the first half backwards. */
export function mirrored(half: readonly string[], middle?: string): readonly string[] {
  return [...half, ...(middle === undefined ? [] : [middle]), ...half.toReversed()];
}
