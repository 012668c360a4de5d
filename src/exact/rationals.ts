import { InputError } from '../input-error.ts';
import { dyadic } from './dyadic.ts';
import { noQuotient, type Ring } from './ring.ts';

/** p/q in lowest terms, q > 0. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The rational numbers; doubles are taken with all their digits. Texts are "p/q", and "p" where q = 1. */
export const rationals: Ring<Rational> = {
  zero: { numerator: 0n, denominator: 1n },
  one: { numerator: 1n, denominator: 1n },
  of: (x) => {
    const [integer, exponent] = dyadic(x);
    return { numerator: integer, denominator: 1n << BigInt(-exponent) }; // in lowest terms: no halving too many
  },
  ofInteger: (n) => ({ numerator: n, denominator: 1n }),
  plus: (a, b) => reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator),
  minus: (a, b) => reduced(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator),
  times: (a, b) => reduced(a.numerator * b.numerator, a.denominator * b.denominator),
  over: (a, b) => {
    if (b.numerator === 0n) throw noQuotient(text(a), '0', 'rational number');
    return reduced(a.numerator * b.denominator, a.denominator * b.numerator);
  },
  negative: (a) => ({ ...a, numerator: -a.numerator }),
  equals: (a, b) => a.numerator === b.numerator && a.denominator === b.denominator,
  isZero: (a) => a.numerator === 0n,
  text,
};

/**
 * The rational number of a text "p/q" or "p".
 *
 * @throws InputError for any other text, or q = 0
 */
export function rational(text: string): Rational {
  const [, p, q = '1'] = /^\s*(-?\d+)\s*(?:\/\s*(\d+)\s*)?$/.exec(text) ?? [];
  if (p === undefined || BigInt(q) === 0n) throw new InputError('rational', text, 'whole numbers p/q with q > 0, or p alone');
  return reduced(BigInt(p), BigInt(q));
}

function text({ numerator, denominator }: Rational): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}

function reduced(numerator: bigint, denominator: bigint): Rational {
  if (denominator === 1n) return { numerator, denominator };
  const divisor = denominator < 0n ? -commonDivisor(numerator, denominator) : commonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
