/**
 * The words of n letters (as numbers, the first letter highest) that come before all their proper endings in the order of a dictionary. A
 * product of exponentials is settled by its coefficients on these alone: every other one is a polynomial in them.
 *
 * @source C. Reutenauer, Free Lie Algebras (Oxford, 1993), theorem 6.1
 */
export function lyndonWords(n: number): readonly number[] {
  return Array.from({ length: 1 << n }, (_, w) => w).filter((w) => {
    const text = w.toString(2).padStart(n, '0');
    return Array.from({ length: n - 1 }, (_, i) => text.slice(i + 1)).every((ending) => text < ending);
  });
}
