import { dyadic } from './dyadic.ts';
import { noQuotient, type Ring } from './ring.ts';

/** 2^61 - 1, a prime of Mersenne. */
export const prime = 2n ** 61n - 1n;

/**
 * The field of 2^61 - 1 elements, as whole numbers 0 .. p - 1; doubles are taken exactly (2 has an inverse), texts are the whole numbers
 * nearest to 0: "-1", not p - 1. A polynomial of degree d that is not zero vanishes at a random point with a probability of at most d/p.
 *
 * @source J. T. Schwartz, J. ACM 27, 701 (1980); R. Zippel, EUROSAM '79, 216 (1979)
 */
export const primeField: Ring<bigint> = {
  zero: 0n,
  one: 1n,
  of: (x) => {
    const [integer, exponent] = dyadic(x);
    return folded(ofInteger(integer) << BigInt((61 - (-exponent % 61)) % 61)); // 2^61 = 1
  },
  ofInteger,
  plus: (a, b) => {
    const sum = a + b;
    return sum < prime ? sum : sum - prime;
  },
  minus: (a, b) => {
    const difference = a - b;
    return difference < 0n ? difference + prime : difference;
  },
  times: (a, b) => folded(a * b),
  over: (a, b) => {
    if (b === 0n) throw noQuotient(`${a}`, '0', `element of the field of ${prime}`);
    return b === 1n ? a : folded(a * inverse(b));
  },
  negative: (a) => (a === 0n ? a : prime - a),
  equals: (a, b) => a === b,
  isZero: (a) => a === 0n,
  text: (a) => `${a > prime >> 1n ? a - prime : a}`,
};

function ofInteger(n: bigint): bigint {
  const rest = n % prime;
  return rest < 0n ? rest + prime : rest;
}

/** n mod p for 0 <= n < 2^122: the upper bits count as the lower ones do. */
function folded(n: bigint): bigint {
  const sum = (n & prime) + (n >> 61n);
  return sum < prime ? sum : sum - prime;
}

/** Inverses of the small numbers that formulas divide by. */
const known = new Map<bigint, bigint>();

/** Euclid's algorithm: b old = a old (mod p) all the way down to 1. */
function inverse(b: bigint): bigint {
  const found = known.get(b);
  if (found !== undefined) return found;
  let [a, rest] = [prime, b];
  let [old, factor] = [0n, 1n];
  while (rest !== 1n) {
    const quotient = a / rest;
    [a, rest] = [rest, a - quotient * rest];
    [old, factor] = [factor, old - quotient * factor];
  }
  const result = factor < 0n ? factor + prime : factor;
  if (b < 1024n) known.set(b, result);
  return result;
}
