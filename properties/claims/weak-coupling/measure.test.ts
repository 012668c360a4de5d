import { describe, expect, it } from 'vitest';
import { type Rational, rationals } from '../../../src/exact/rationals.ts';
import { solutionOf } from '../../../src/transport/linear-system.ts';
import { distance, neighboursOf, siteCount } from '../../../src/transport/torus.ts';

const { plus, minus, times, over, zero, one } = rationals;
const whole = (n: number): Rational => rationals.ofInteger(BigInt(n));

/** The column of G at a site: (omega_x^2 + c sum over neighbours (1 - T)) G = 1, in rational numbers. */
function columnOf(sides: readonly number[], squares: readonly Rational[], coupling: Rational, site: number): readonly Rational[] {
  const rows = squares.map((square, x) => {
    const around = neighboursOf(sides, x);
    const row = squares.map((_, y) => (y === x ? plus(square, times(whole(around.length), coupling)) : zero));
    for (const y of around) row[y] = minus(row[y] as Rational, coupling);
    return [...row, x === site ? one : zero];
  });
  return solutionOf(rationals, rows, rationals) as readonly Rational[];
}

const power = (x: Rational, n: number): Rational => (n === 0 ? one : times(x, power(x, n - 1)));
const atMost = (a: Rational, b: Rational) => rationals.minus(b, a).numerator >= 0n;
const sizeOf = (a: Rational) => (a.numerator < 0n ? rationals.negative(a) : a);

describe('the decay of covariances, with disorder, by linear systems', () => {
  it.each([
    { sides: [9], v: 1 },
    { sides: [9], v: -1 },
    { sides: [4, 4], v: 1 },
    { sides: [4, 4], v: -1 },
    { sides: [3, 3, 3], v: 1 },
    { sides: [3, 3, 3], v: -1 },
  ])('on $sides with V = $v r^2/2: below the geometric series, at three quarters of the threshold', ({ sides, v }) => {
    const eps = over(whole(3), whole(16 * sides.length)); // omega_- = 1: 4 d eps = 3/4
    const squares = Array.from({ length: siteCount(sides) }, (_, x) => plus(one, over(whole((x * x * 7) % 5), whole(8))));
    const coupling = times(whole(v), eps);
    const bottom = plus(one, times(whole(2 * sides.length), coupling));
    const rho = over(times(whole(2 * sides.length), eps), bottom);
    const constant = over(one, v < 0 ? minus(one, times(whole(4 * sides.length), eps)) : one);
    const column = columnOf(sides, squares, coupling, 0);
    for (const [x, value] of column.entries()) expect(atMost(sizeOf(value), times(constant, power(rho, distance(sides, 0, x))))).toBe(true);
  });

  it('is no better than that: at twice the rate the ring of 9 with a small eps is above it, by its leading term (eps/omega^2)^r', () => {
    const eps = over(one, whole(64));
    const column = columnOf(
      [9],
      Array.from({ length: 9 }, () => one),
      eps,
      0,
    );
    const rho = over(times(whole(2), eps), plus(one, times(whole(2), eps)));
    expect(atMost(column[2] as Rational, power(rho, 2))).toBe(true);
    expect(atMost(column[2] as Rational, power(rho, 4))).toBe(false);
  });
});

describe('at the threshold eps = omega^2/4 of V = -r^2/2', () => {
  it.each([5, 9, 15])('the ring of %i has <q_0 q_r> = (-1)^r (N - 2 r): nothing decays', (sites) => {
    const ring = Array.from({ length: sites }, () => one);
    const column = columnOf([sites], ring, over(whole(-1), whole(4)), 0);
    expect(column.map((x) => Number(x.numerator) / Number(x.denominator))).toEqual(
      Array.from({ length: sites }, (_, r) => (r % 2 === 0 ? 1 : -1) * (sites - 2 * r)),
    );
  });
});

describe('quartic coupling in one dimension, by the transfer operator', () => {
  // U = q^6/6, V = r^4/4: 3 (x - y)^2 <= (6/sqrt 5) (1 + 5 x^4)^(1/2) (1 + 5 y^4)^(1/2), so C' = 6/sqrt 5, and U'' >= 0
  const [eps, smallest] = [1 / 2, 1];
  const excess = 0.18; // cosh lambda - 1, below 1/(2 C')
  const lambda = Math.acosh(1 + excess);
  const constant = 1 / (smallest - 2 * excess * (6 / Math.sqrt(5)) * eps);
  const squares = [1, 1.5, 1.25, 2, 1, 1.75, 1.5, 1.25];

  function means(h: number) {
    const grid = Array.from({ length: Math.round(8 / h) + 1 }, (_, i) => -4 + i * h);
    const bond = (q: number, r: number) => Math.exp((-eps * (q - r) ** 4) / 4);
    const site = (q: number, square: number) => Math.exp((-square * q * q) / 2 - (eps * q ** 6) / 6);
    const transfer = (square: number, weight: (q: number) => number = () => 1) =>
      grid.map((q) => grid.map((r) => h * weight(q) * site(q, square) * bond(q, r)));
    const product = (a: number[][], b: number[][]) => {
      const columns = grid.map((_, j) => b.map((row) => row[j] as number));
      return a.map((row) => columns.map((column) => column.reduce((sum, x, k) => sum + x * (row[k] as number), 0)));
    };
    const mean = (weights: Readonly<Record<number, (q: number) => number>>) =>
      squares
        .map((square, x) => transfer(square, weights[x]))
        .reduce(product)
        .reduce((sum, row, i) => sum + (row[i] as number), 0);
    const whole = mean({});
    const fourth = (q: number) => q ** 4;
    return {
      pairs: [1, 2, 3, 4].map((r) => mean({ 0: (q) => q, [r]: (q) => q }) / whole),
      cubes: [1, 3].map((r) => mean({ 0: (q) => q ** 3, [r]: (q) => q }) / whole),
      gradient: Math.sqrt((9 * mean({ 0: fourth })) / whole),
    };
  }

  it('decays faster than the constants that are derived say', () => {
    const [coarse, fine] = [means(1 / 6), means(1 / 8)];
    for (const [i, value] of fine.pairs.entries()) {
      expect(Math.abs(value - (coarse.pairs[i] as number))).toBeLessThan(1e-9); // the trapezoidal rule converges exponentially
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(constant * Math.exp(-lambda * (i + 1)));
    }
    for (const [i, r] of [1, 3].entries())
      expect(Math.abs(fine.cubes[i] as number)).toBeLessThan(constant * Math.exp(-lambda * r) * fine.gradient);
  });

  it.each([
    { degreeOfU: 6, eps: 1 / 2 },
    { degreeOfU: 4, eps: 1 / 2 },
    { degreeOfU: 4, eps: 8 },
  ])(
    'has a gap on the ordered chain, U = q^$degreeOfU/$degreeOfU, eps = $eps, whether the printed domination holds or not',
    ({ degreeOfU, eps: strength }) => {
      const h = 1 / 8;
      const grid = Array.from({ length: 65 }, (_, i) => -4 + i * h);
      const own = (q: number) => Math.exp(-(q * q) / 4 - (strength * q ** degreeOfU) / (2 * degreeOfU));
      const kernel = grid.map((q) => grid.map((r) => h * own(q) * Math.exp((-strength * (q - r) ** 4) / 4) * own(r)));
      const largest = (start: (q: number) => number, parity: 1 | -1) => {
        let [vector, value] = [grid.map(start), 0];
        for (let i = 0; i < 100; i++) {
          const image = kernel.map((row) => row.reduce((sum, k, j) => sum + k * (vector[j] as number), 0));
          value = Math.hypot(...image) / Math.hypot(...vector);
          vector = image.map((x, j) => (x + parity * (image.at(-1 - j) as number)) / 2 / value); // rounding must not bring the other parity in
        }
        return value;
      };
      const ratio = largest((q) => q, -1) / largest(() => 1, 1); // odd functions, whose largest eigenvalue is the second of all, and even ones
      expect(ratio).toBeGreaterThan(0.01);
      expect(ratio).toBeLessThan(0.9); // measured: 0.242, 0.258, 0.356
    },
  );
});
