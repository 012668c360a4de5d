import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../input-error.ts';
import { dyadic } from './dyadic.ts';
import { integers } from './integers.ts';
import { polynomials } from './polynomials.ts';
import { prime, primeField } from './prime-field.ts';
import { type Rational, rational, rationals } from './rationals.ts';
import type { Ring } from './ring.ts';

const small = fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n });
const fractions = fc
  .tuple(small, fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([p, q]) => rationals.over(rationals.ofInteger(p), rationals.ofInteger(q)));
const elements = fc.oneof(fc.constantFrom(0n, 1n, prime - 1n, 1n << 60n, (1n << 60n) - 1n), fc.bigInt({ min: 0n, max: prime - 1n }));

function polynomialsOver<T>(ring: Ring<T>, coefficients: fc.Arbitrary<T>) {
  const known = polynomials(ring, ['x', 'y']);
  const monomial = fc.tuple(coefficients, fc.nat(3), fc.nat(3)).map(([c, m, n]) => {
    const powers = [known.variables[0], known.variables[1]] as [(typeof known)['one'], (typeof known)['one']];
    let product = known.constant(c);
    for (let k = 0; k < m; k++) product = known.times(product, powers[0]);
    for (let k = 0; k < n; k++) product = known.times(product, powers[1]);
    return product;
  });
  return { ring: known, some: fc.array(monomial, { maxLength: 4 }).map((terms) => terms.reduce(known.plus, known.zero)) };
}

interface Instance<T> {
  readonly ring: Ring<T>;
  readonly some: fc.Arbitrary<T>;
}

/** The laws of a commutative ring with one, and that quotients undo products. */
function lawsHold<T>({ ring, some }: Instance<T>): void {
  const { plus, minus, times, negative, zero, one } = ring;
  const same = (a: T, b: T) => {
    expect(ring.equals(a, b)).toBe(true);
    expect(ring.text(a)).toBe(ring.text(b)); // one text per element
  };
  fc.assert(
    fc.property(some, some, some, small, small, (a, b, c, m, n) => {
      same(plus(a, b), plus(b, a));
      same(plus(plus(a, b), c), plus(a, plus(b, c)));
      same(plus(a, zero), a);
      same(plus(a, negative(a)), zero);
      same(minus(a, b), plus(a, negative(b)));
      same(times(a, b), times(b, a));
      same(times(times(a, b), c), times(a, times(b, c)));
      same(times(a, plus(b, c)), plus(times(a, b), times(a, c)));
      same(times(a, one), a);
      same(ring.ofInteger(m * n), times(ring.ofInteger(m), ring.ofInteger(n)));
      same(ring.ofInteger(m + n), plus(ring.ofInteger(m), ring.ofInteger(n)));
      same(ring.of(Number(m)), ring.ofInteger(m));
      expect(ring.isZero(a)).toBe(ring.equals(a, zero));
      expect(ring.isZero(minus(a, a))).toBe(true);
      expect(ring.isZero(times(a, b))).toBe(ring.isZero(a) || ring.isZero(b)); // no divisors of zero
    }),
    { numRuns: 60 },
  );
}

/** What a field has beside: a quotient by everything but 0. */
function quotientsExist<T>({ ring, some }: Instance<T>): void {
  fc.assert(
    fc.property(some, some, (a, b) => {
      fc.pre(!ring.isZero(b));
      expect(ring.equals(ring.times(ring.over(a, b), b), a)).toBe(true);
    }),
  );
  expect(() => ring.over(ring.one, ring.zero)).toThrow(RangeError);
}

describe('rings', () => {
  it('integers obey the laws', () => lawsHold({ ring: integers, some: small }));
  it('rationals obey the laws', () => lawsHold({ ring: rationals, some: fractions }));
  it('the prime field obeys the laws', () => lawsHold({ ring: primeField, some: elements }));
  it('polynomials over rationals obey the laws', () => lawsHold(polynomialsOver(rationals, fractions)));
  it('polynomials over the prime field obey the laws', () => lawsHold(polynomialsOver(primeField, elements)));
  it('rationals and the prime field are fields', () => {
    quotientsExist({ ring: rationals, some: fractions });
    quotientsExist({ ring: primeField, some: elements });
  });
});

describe('integers', () => {
  it('have exact quotients only', () => {
    expect(integers.over(-42n, 6n)).toBe(-7n);
    expect(() => integers.over(7n, 2n)).toThrow('7 over 2 is no integer');
    expect(() => integers.of(0.5)).toThrow('x: got 0.5; expected a whole number');
  });
});

describe('rationals', () => {
  it('are written in lowest terms, with the sign above', () => {
    expect(rationals.text(rational('6/4'))).toBe('3/2');
    expect(rationals.text(rational('-6/3'))).toBe('-2');
    expect(rationals.text(rationals.over(rational('1/2'), rational('-3/4')))).toBe('-2/3');
    expect(rationals.text(rational('0/7'))).toBe('0');
  });

  it('read back what they write', () => {
    fc.assert(
      fc.property(fractions, (x) => {
        expect(rational(rationals.text(x))).toEqual(x);
      }),
    );
    for (const text of ['', '1/0', '1.5', '1/-2', 'x']) expect(() => rational(text)).toThrow(InputError);
    expect(() => rational('1/0')).toThrow('rational: got "1/0"; expected whole numbers p/q with q > 0, or p alone');
  });

  it('take a double with all its digits', () => {
    expect(rationals.text(rationals.of(0.1))).toBe('3602879701896397/36028797018963968'); // 0.1 rounded to 53 bits: 3602879701896397 / 2^55
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        const [integer, exponent] = dyadic(x);
        const { numerator, denominator } = rationals.of(x);
        expect(denominator).toBe(1n << BigInt(-exponent));
        expect(numerator).toBe(integer);
        expect(denominator === 1n || numerator % 2n !== 0n).toBe(true); // in lowest terms
        if (denominator <= 1n << 1000n) expect(Number(numerator) / Number(denominator)).toBe(x + 0);
      }),
    );
    expect(() => rationals.of(Number.NaN)).toThrow('x: got NaN; expected a finite number');
  });

  it('agree with small doubles, which do not round either', () => {
    const eighths = fc.integer({ min: -4000, max: 4000 }).map((n) => n / 8);
    fc.assert(
      fc.property(eighths, eighths, (a, b) => {
        for (const operation of ['plus', 'minus', 'times'] as const) {
          const exact = { plus: a + b, minus: a - b, times: a * b }[operation];
          expect(rationals[operation](rationals.of(a), rationals.of(b))).toEqual(rationals.of(exact));
        }
      }),
    );
  });
});

describe('the prime field', () => {
  it('has a prime number of elements, by the test of Lucas and Lehmer', () => {
    let s = 4n;
    for (let k = 0; k < 59; k++) s = (s * s - 2n) % prime;
    expect(s).toBe(0n);
  });

  it('is what the rationals are modulo p; inverses by Fermat', () => {
    const inverse = (b: bigint) => {
      let [result, square] = [1n, b];
      for (let e = prime - 2n; e > 0n; e >>= 1n) {
        if (e & 1n) result = (result * square) % prime;
        square = (square * square) % prime;
      }
      return result;
    };
    const classOf = ({ numerator, denominator }: Rational) =>
      ((((numerator % prime) + prime) % prime) * inverse(denominator % prime)) % prime;
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        fc.pre(!rationals.isZero(b));
        for (const operation of ['plus', 'minus', 'times', 'over'] as const)
          expect(primeField[operation](classOf(a), classOf(b))).toBe(classOf(rationals[operation](a, b)));
      }),
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(primeField.of(x)).toBe(classOf(rationals.of(x)));
      }),
    );
  });

  it('is written with the whole numbers nearest to 0', () => {
    expect(primeField.text(primeField.of(-1))).toBe('-1');
    expect(primeField.text(prime >> 1n)).toBe(`${prime >> 1n}`);
    expect(primeField.text((prime >> 1n) + 1n)).toBe(`-${prime >> 1n}`);
  });
});
