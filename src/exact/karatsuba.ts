import type { GrowingProduct, GrowingSquare } from './growing-product.ts';

/**
 * The product of two growing series of whole numbers, exactly, with three quarters of the products for every level. With a = e(t^2) + t o(t^2),
 * and likewise b, three products of half as many terms do in place of four:
 *
 *   a b = E + t^2 O + t ((e + o)(e' + o') - E - O),   E = e e', O = o o', all in t^2
 *
 * Each of their coefficients needs no more of a and b than the coefficient of a b it is part of: the series may be made of their own product.
 *
 * @source A. Karatsuba, Yu. Ofman, Soviet Physics Doklady 7, 595 (1963)
 */
export function wholeProduct(levels: number): GrowingProduct<bigint> {
  if (levels === 0) return plainProduct();
  const [even, odd, both] = [wholeProduct(levels - 1), wholeProduct(levels - 1), wholeProduct(levels - 1)];
  let [a0, b0, ofEven, ofOdd] = [0n, 0n, 0n, 0n];
  return (k, a, b) => {
    const half = k >> 1;
    if (k % 2 === 0) {
      [a0, b0] = [a, b];
      ofEven = even(half, a, b);
      return k === 0 ? ofEven : ofEven + ofOdd;
    }
    ofOdd = odd(half, a, b);
    return both(half, a0 + a, b0 + b) - ofEven - ofOdd;
  };
}

/** The same of a series with itself. */
export function wholeSquare(levels: number): GrowingSquare<bigint> {
  if (levels === 0) return plainSquare();
  const [even, odd, both] = [wholeSquare(levels - 1), wholeSquare(levels - 1), wholeSquare(levels - 1)];
  let [a0, ofEven, ofOdd] = [0n, 0n, 0n];
  return (k, a) => {
    const half = k >> 1;
    if (k % 2 === 0) {
      a0 = a;
      ofEven = even(half, a);
      return k === 0 ? ofEven : ofEven + ofOdd;
    }
    ofOdd = odd(half, a);
    return both(half, a0 + a) - ofEven - ofOdd;
  };
}

function plainProduct(): GrowingProduct<bigint> {
  const [left, right]: [bigint[], bigint[]] = [[], []];
  return (k, a, b) => {
    left[k] = a;
    right[k] = b;
    let sum = a * (right[0] as bigint);
    for (let i = 0; i < k; i++) sum += (left[i] as bigint) * (right[k - i] as bigint);
    return sum;
  };
}

function plainSquare(): GrowingSquare<bigint> {
  const terms: bigint[] = [];
  return (k, a) => {
    terms[k] = a;
    if (k === 0) return a * a;
    let sum = a * (terms[0] as bigint);
    for (let i = 1; 2 * i < k; i++) sum += (terms[i] as bigint) * (terms[k - i] as bigint);
    sum += sum;
    if (k % 2 === 1) return sum;
    const own = terms[k >> 1] as bigint;
    return sum + own * own;
  };
}
