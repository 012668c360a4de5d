import type { Arithmetic } from './arithmetic.ts';

/** x unit / n for whole n: the arithmetic's own way, or a product with unit / n, computed once for every n. */
export function partsOver<T>(real: Arithmetic<T>, unit: number): (x: T, n: number) => T {
  if (real.parts !== undefined) return real.parts(unit);
  const factors: T[] = [];
  return (x, n) => {
    factors[n] ??= real.over(real.of(unit), real.of(n));
    return real.times(x, factors[n]);
  };
}
