import { describe, expect, it } from 'vitest';
import { type Rational, rationals } from '../../../src/exact/rationals.ts';
import { type Complex, complexOver } from '../../../src/transport/complex.ts';
import { gaussianMean } from '../../../src/transport/gaussian-mean.ts';
import { hierarchy, pushed } from '../../../src/transport/hierarchy.ts';
import { inverseOf } from '../../../src/transport/linear-system.ts';
import { transportNumbers } from '../../../src/transport/numbers.ts';
import { forceMatrix, quantityThree } from '../../../src/transport/quadratic-chain.ts';
import { torusBonds } from '../../../src/transport/torus.ts';
import { mapWords, plusWords, timesWords, variable, variablesOf, type Words } from '../../../src/transport/words.ts';

const { plus, minus, times, over, zero, one, isZero } = rationals;
const power = (x: Rational, n: number): Rational => (n === 0 ? one : times(x, power(x, n - 1)));
const sum = (fs: readonly Words<Rational>[]) => fs.reduce((f, g) => plusWords(rationals, f, g));
const scaled = (f: Words<Rational>, c: Rational) => mapWords(f, (x) => times(c, x));

/** A polynomial in z = omega q + i p and its conjugate as one in q (variable x) and p (variable sites + x): real and imaginary part. */
function inPositions(f: Words<Rational>, omega: readonly Rational[]): { readonly re: Words<Rational>; readonly im: Words<Rational> } {
  const complex = complexOver(rationals);
  let total: Words<Complex<Rational>> = new Map();
  for (const [word, c] of f) {
    const factors = variablesOf(word).map((v) => {
      const sign = v % 2 === 0 ? one : rationals.negative(one);
      const position = variable<Complex<Rational>>(v >> 1, { re: omega[v >> 1] as Rational, im: zero });
      return plusWords(complex, position, variable(omega.length + (v >> 1), { re: zero, im: sign }));
    });
    total = plusWords(
      complex,
      total,
      factors.reduce((a, b) => timesWords(complex, a, b), new Map([['', { re: c, im: zero }]])),
    );
  }
  const part = (of: (c: Complex<Rational>) => Rational) =>
    new Map([...total].map(([word, c]) => [word, of(c)] as const).filter(([, c]) => !isZero(c)));
  return { re: part(({ re }) => re), im: part(({ im }) => im) };
}

/** How many momenta of a monomial in q and p have odd powers: -S multiplies it by twice that. */
function oddMomenta(word: string, sites: number): number {
  const counts = new Map<number, number>();
  for (const v of variablesOf(word)) if (v >= sites) counts.set(v, (counts.get(v) ?? 0) + 1);
  return [...counts.values()].filter((n) => n % 2 === 1).length;
}

/**
 * (2 eps^2/N) (eps^n <u (-S) u> + eps^(2 m - n) <w (-S)^-1 w>) on a ring with V = r^2/2 at beta = 1, noise eps^n, where sum phi_b j_b = -A u + eps^m w with
 * sum phi_b = N; m = n, or more orders.
 */
function boundOfThree(omega: readonly Rational[], eps: Rational, n: number, phi: readonly Rational[], orders = n): Rational {
  const sites = omega.length;
  const state = { omega, U: [], V: [[2, one]] as const };
  const perBond = torusBonds([sites]).flatMap((bond, b) => {
    const weight = phi[b] as Rational;
    if (isZero(weight)) return [];
    const of = { sides: [sites], bond, state, isZero };
    const solutions = hierarchy(rationals, of, orders, transportNumbers).map(({ solution }) => solution);
    const rest = pushed(rationals, of, solutions.at(-1) as Words<Rational>, transportNumbers);
    return [{ u: sum(solutions.map((u, k) => scaled(u, times(weight, power(eps, k))))), w: scaled(rest, weight) }];
  });
  const u = inPositions(sum(perBond.map((bond) => bond.u)), omega).re;
  const w = inPositions(sum(perBond.map((bond) => bond.w)), omega).im; // A_anh u = i F', up to a sign that squares do not see
  const chain = { boundary: 'ring', stiffness: omega.map((x) => times(x, x)), eps } as const;
  const mean = gaussianMean(
    rationals,
    inverseOf(rationals, forceMatrix(rationals, chain), rationals),
    omega.map(() => one),
  );
  const twice = (word: string) => rationals.of(2 * oddMomenta(word, sites));
  const noise = mean(
    timesWords(
      rationals,
      u,
      mapWords(u, (c, word) => times(twice(word), c)),
    ),
  );
  const rest = mean(
    timesWords(
      rationals,
      w,
      mapWords(w, (c, word) => over(c, twice(word))),
    ),
  );
  return times(
    over(times(rationals.of(2), power(eps, n + 2)), rationals.of(sites)),
    plus(noise, times(power(eps, 2 * (orders - n)), rest)),
  );
}

describe('Theorem 2 with its constant, for V = r^2/2 without rounding', () => {
  const three = (omega: readonly Rational[], eps: Rational, n: number) =>
    quantityThree(rationals, { boundary: 'ring', stiffness: omega.map((x) => times(x, x)), eps }, power(eps, n), rationals);
  const ratio = (a: Rational, b: Rational) => Number((over(a, b).numerator << 60n) / over(a, b).denominator) / 2 ** 60;
  const eps = (k: number): Rational => ({ numerator: 1n, denominator: 1n << BigInt(k) });

  it.each([1, 2, 3])('(3) is below (2 eps^(n+2)/N) (<u (-S) u> + <w (-S)^-1 w>) at n = %i, for eps small or not', (n) => {
    const omega = [1, 2.25, 1.5, 3.125].map(rationals.of);
    for (const k of [1, 2, 4, 6]) {
      const found = ratio(three(omega, eps(k), n), boundOfThree(omega, eps(k), n, [one, one, one, one]));
      expect(found).toBeGreaterThan(0);
      expect(found).toBeLessThanOrEqual(1);
    }
  });

  it('is so with a resonant bond left out, as Lemma 3 allows', () => {
    const omega = [1, 1, 2.25, 1.5].map(rationals.of);
    const third = over(rationals.of(4), rationals.of(3));
    const found = ratio(three(omega, eps(6), 1), boundOfThree(omega, eps(6), 1, [zero, third, third, third]));
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThanOrEqual(1);
  });

  it('is all that there is, with one order more and weights of resistances in a row: half of it would be too little', () => {
    const omega = [1, 2.25, 1.5, 3.125].map(rationals.of);
    const resistances = omega.map((x, i) => {
      const gap = minus(times(x, x), times(omega[(i + 1) % 4] as Rational, omega[(i + 1) % 4] as Rational));
      return times(gap, gap);
    });
    const total = resistances.reduce(plus);
    const phi = resistances.map((r) => times(rationals.of(4), over(r, total)));
    const found = ratio(three(omega, eps(8), 1), boundOfThree(omega, eps(8), 1, phi, 2));
    expect(found).toBeLessThanOrEqual(1);
    expect(found).toBeGreaterThan(1 - 2 ** -10); // the correction is of order eps^2
  });
});
