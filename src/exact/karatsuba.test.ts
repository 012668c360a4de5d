import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import { fixedPoint } from './fixed-point.ts';
import { growingProduct, growingSquare } from './growing-product.ts';
import { integers } from './integers.ts';
import { wholeProduct, wholeSquare } from './karatsuba.ts';

const series = fc.array(fc.bigInt({ min: -(2n ** 90n), max: 2n ** 90n }), { minLength: 40, maxLength: 40 });
const everyLevel = [0, 1, 2, 3, 4];

/** Coefficients 0 .. 39 of a b. */
const productOf = (a: readonly bigint[], b: readonly bigint[]): bigint[] =>
  a.map((_, k) => a.slice(0, k + 1).reduce((sum, x, i) => sum + x * (b[k - i] as bigint), 0n));

describe('products of growing series of whole numbers', () => {
  it.each(everyLevel)('are those of the definition, at %i levels', (levels) => {
    fc.assert(
      fc.property(series, series, (a, b) => {
        const [product, square] = [wholeProduct(levels), wholeSquare(levels)];
        expect(a.map((x, k) => product(k, x, b[k] as bigint))).toEqual(productOf(a, b));
        expect(a.map((x, k) => square(k, x))).toEqual(productOf(a, a));
      }),
      { numRuns: 30 },
    );
  });

  it.each(everyLevel)('begin anew at coefficient 0, wherever they were, at %i levels', (levels) => {
    const [product, square] = [wholeProduct(levels), wholeSquare(levels)];
    const run = (to: number) => Array.from({ length: to }, (_, k) => [product(k, BigInt(k + 3), 2n), square(k, BigInt(5 - k))]);
    const first = run(30);
    for (const stopped of [1, 2, 3, 5, 8, 13]) {
      run(stopped);
      expect(run(30)).toEqual(first);
    }
  });

  it.each(everyLevel)('may be made of what they gave before: f = 1 + t f^2 are the numbers of Catalan, at %i levels', (levels) => {
    const [product, square] = [wholeProduct(levels), wholeSquare(levels)];
    const [byProduct, bySquare] = [[1n], [1n]];
    for (let k = 0; k < 30; k++) {
      byProduct.push(product(k, byProduct[k] as bigint, byProduct[k] as bigint));
      bySquare.push(square(k, bySquare[k] as bigint));
    }
    for (let n = 0; n < 30; n++) expect(byProduct[n + 1]).toBe(((byProduct[n] as bigint) * BigInt(4 * n + 2)) / BigInt(n + 2));
    expect(bySquare).toEqual(byProduct);
  });
});

describe('growing products over an arithmetic', () => {
  it('round in fixed point as sums of all products do, whatever the digits', () => {
    for (const digits of [5, 25, 40, 90, 170]) {
      const real = fixedPoint(digits);
      const [product, square] = [growingProduct(real), growingSquare(real)];
      const a = Array.from({ length: 30 }, (_, k) => real.over(real.of(k - 11.5), real.of(k + 3)));
      const b = Array.from({ length: 30 }, (_, k) => real.over(real.of(7 - k), real.of(k + 0.5)));
      a.forEach((x, k) => {
        expect(product(k, x, b[k] as bigint)).toBe(real.convolution?.(a, b, 0, k, k));
        expect(square(k, x)).toBe(real.convolution?.(a, a, 0, k, k));
      });
    }
  });

  it('are sums of products in an arithmetic that has none of its own', () => {
    const real = decimal(30);
    const [product, square] = [growingProduct(real), growingSquare(real)];
    const at = (k: number) => BigInt(2 * k - 7);
    for (let k = 0; k < 12; k++) {
      const terms = Array.from({ length: k + 1 }, (_, i) => at(i) * at(k - i));
      const expected = terms.reduce(integers.plus, 0n);
      const x = real.of(Number(at(k)));
      expect([product(k, x, x), square(k, x)].map((y) => y.toString())).toEqual([String(expected), String(expected)]);
    }
  });
});
