import type { Arithmetic } from './arithmetic.ts';

/** x times a factor that is used often: the arithmetic's own way, or its product. */
export function multiplesOver<T>(real: Arithmetic<T>, factor: T): (x: T) => T {
  return real.multiples?.(factor) ?? ((x) => real.times(factor, x));
}
