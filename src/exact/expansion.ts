import type { Arithmetic } from './arithmetic.ts';

/** A number as a sum of doubles, the largest first: plain data, whatever numbers it came from. */
export type Expansion = readonly number[];

/** So many doubles hold 212 bits, 63 digits. */
const parts = 4;

/** A number as the sum of up to four doubles; exactly, where 212 bits are enough. */
export function expansionOf<T>(x: T, real: Arithmetic<T>): Expansion {
  const expansion: number[] = [];
  let rest = x;
  for (let i = 0; i < parts; i++) {
    const part = real.toNumber(rest);
    if (part === 0) break;
    expansion.push(part);
    rest = real.minus(rest, real.of(part));
  }
  return expansion;
}

/** The number that an expansion is, the small parts added up first. */
export function expansionIn<T>(expansion: Expansion, real: Arithmetic<T>): T {
  return expansion.reduceRight((sum, part) => real.plus(sum, real.of(part)), real.of(0));
}
