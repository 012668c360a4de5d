import { describe, expect, it } from 'vitest';
import { type Rational, rationals } from '../../src/exact/rationals.ts';
import { amplitude, conjugate, poissonSolution } from '../../src/transport/hierarchy.ts';
import { transportNumbers } from '../../src/transport/numbers.ts';
import { derivativeOfWords, letterOf, variablesOf, type Words } from '../../src/transport/words.ts';
import { boundOfSteps } from './sobolev.ts';

const { plus, times, over, zero, one } = rationals;
const whole = (n: number): Rational => rationals.ofInteger(BigInt(n));

/** The mean square of a polynomial in z and zbar of the uncoupled oscillators at beta = 1: n! 2^n of (z zbar)^n, site by site. */
function meanSquare(f: Words<Rational>): Rational {
  let total = zero;
  for (const [word, c] of f)
    for (const [other, d] of f) {
      const counts = new Map<number, number>();
      for (const v of [...variablesOf(word), ...variablesOf(other).map((w) => w ^ 1)]) counts.set(v, (counts.get(v) ?? 0) + 1);
      let mean = 1n;
      for (const [v, n] of counts) {
        if ((counts.get(v ^ 1) ?? 0) !== n) mean = 0n;
        if ((v & 1) === 0) for (let k = 1n; k <= n; k++) mean *= 2n * k;
      }
      total = plus(total, times(times(c, d), rationals.ofInteger(mean)));
    }
  return total;
}

/** <f, N f> and <f, N (N - 1) f>, by derivatives. */
function numbersOf(f: Words<Rational>): readonly [first: Rational, second: Rational] {
  const slopes = (g: Words<Rational>) => [0, 1, 2, 3].map((v) => derivativeOfWords(rationals, g, v));
  const first = slopes(f).map(meanSquare).reduce(plus);
  const second = slopes(f).flatMap(slopes).map(meanSquare).reduce(plus);
  return [times(whole(2), first), times(whole(4), second)];
}

describe('the bound of Lemma 1 for the uncoupled oscillators, in their amplitudes', () => {
  const omega = [one, over(whole(104), whole(97))];
  const smallest = over(whole(14), whole(97)); // |omega_0 - omega_1| times |xi| = 2
  const word = (a: number, b: number, c: number, d: number) =>
    letterOf(amplitude(0)).repeat(a) +
    letterOf(conjugate(0)).repeat(b) +
    letterOf(amplitude(1)).repeat(c) +
    letterOf(conjugate(1)).repeat(d);
  const sides = (f: Words<Rational>) => {
    const { solution } = poissonSolution(rationals, f, { state: { omega, U: [], V: [] } }, transportNumbers);
    const [first, second] = numbersOf(f);
    const loose = times(smallest, smallest);
    return { u: times(loose, meanSquare(solution)), oneDerivative: first, two: plus(first, second) };
  };
  const atMost = (a: Rational, b: Rational) => rationals.minus(b, a).numerator >= 0n;
  const odd = (terms: readonly (readonly [number, number, number, number, number])[]): Words<Rational> =>
    new Map(
      terms.flatMap(([c, a, b, d, e]) => [
        [word(a, b, d, e), whole(c)],
        [word(b, a, e, d), whole(-c)],
      ]),
    );

  it('is reached at the smallest divisor, and one derivative less is refused there', () => {
    const { u, oneDerivative, two } = sides(odd([[1, 1, 0, 0, 1]]));
    expect(u).toEqual(two);
    expect(atMost(u, oneDerivative)).toBe(false);
  });

  it.each([
    [
      [3, 1, 0, 0, 0],
      [5, 1, 0, 0, 1],
      [-2, 2, 0, 0, 1],
    ],
    [
      [1, 2, 1, 1, 0],
      [4, 0, 0, 3, 1],
      [7, 4, 0, 0, 1],
    ],
  ] as const)('holds for sums of monomials of degree 5 and less: %j, %j, %j', (...terms) => {
    const { u, two } = sides(odd(terms));
    expect(atMost(u, two)).toBe(true);
  });
});

describe('the same in the Gibbs measure of H', () => {
  it('fails for every constant that is tried, with factors that grow with the degree', () => {
    const ratios = Object.values(boundOfSteps('of H', 'u'))
      .flatMap(({ sides }) => sides([one]))
      .map(({ less }) => Number(less.numerator) / Number(less.denominator));
    expect(ratios.every((ratio) => ratio > 20 * 20)).toBe(true);
  });
});
