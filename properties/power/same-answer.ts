/** Whether two answers are the same, bit for bit: plain data, arrays of numbers, big integers; anything else only if it is one thing. */
export function sameAnswer(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameAnswer(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}
