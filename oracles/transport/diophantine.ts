import { type Rational, rational, rationals } from '../../src/exact/rationals.ts';
import { wholeVectors } from '../../src/transport/diophantine.ts';
import { exactInequality, type InequalityFamily } from '../exact/exact-inequality.ts';

const { plus, minus, times, over, zero, one } = rationals;
const whole = (n: number): Rational => rationals.ofInteger(BigInt(n));
const isBelow = (a: Rational, b: Rational): boolean => minus(a, b).numerator < 0n;
const smaller = (a: Rational, b: Rational): Rational => (isBelow(b, a) ? b : a);
const larger = (a: Rational, b: Rational): Rational => (isBelow(a, b) ? b : a);
const total = (terms: readonly Rational[]): Rational => terms.reduce(plus, zero);
const power = (x: Rational, n: number): Rational => Array.from({ length: n }, () => x).reduce(times, one);
const sizeOf = (xi: readonly number[]): number => xi.reduce((sum, n) => sum + Math.abs(n), 0);

/**
 * How probable resonances are, and how far they reach, as inequalities between exact probabilities.
 *
 *   P(omega not in D) <= 4 k 3^(k-1) c   for alpha = k sites in the ball,   P(l(C) = m) <= C exp(-c' m),   E |psi_1|^p <= C_p
 *
 * Catches: a constant that is too small, a strip or a vector that is forgotten, paths that are longer than they need be.
 * Blind to: points that were not tried, and |xi| beyond what is summed; the derivation beside the claim covers both.
 */
export const randomFrequencies = exactInequality('transport/random-frequencies', {
  tex: String.raw`P_\star(\omega \notin D_{\alpha,c}) \le \delta,\quad P_\star(\ell(C) = m) \le C e^{-c'm},\quad \mathsf E_\star(|\psi_1|^p) \le C_p`,
  source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", (4), (14), (17)',
  route: 'volumes of polytopes and counts of patterns, without rounding',
  catches: 'a constant that is too small, a strip or a vector that is forgotten, paths that are longer than they need be',
  blindTo: 'points that were not tried; the derivation beside the claim covers them',
});

/** P(|<omega, xi>| < t) for independent frequencies, uniform on [1, 2]: the volume of a cube below two hyperplanes, corner by corner. */
export function stripProbability(xi: readonly number[], t: Rational): Rational {
  const numbers = xi.filter((n) => n !== 0);
  const factorial = numbers.reduce((product, n, i) => product * n * (i + 1), 1);
  const below = (s: Rational) =>
    total(
      Array.from({ length: 1 << numbers.length }, (_, corner) => {
        const inside = minus(s, whole(numbers.reduce((sum, n, i) => sum + n * (1 + ((corner >> i) & 1)), 0)));
        if (isBelow(inside, zero)) return zero;
        const volume = power(inside, numbers.length);
        return numbers.filter((_, i) => (corner >> i) & 1).length % 2 === 0 ? volume : rationals.negative(volume);
      }),
    );
  return over(minus(below(t), below(rationals.negative(t))), whole(factorial));
}

/** The strips |a omega_0 - b omega_1| < c / (a + b)^2 with a + b <= reach; for c <= 1 no other xi on two sites is resonant on [1, 2]. */
const stripsOf = (c: Rational, reach: number): readonly { a: Rational; b: Rational; t: Rational }[] =>
  wholeVectors(2, reach).flatMap(([a, b]) =>
    (a as number) > 0 && (b as number) < 0
      ? [{ a: whole(a as number), b: whole(-(b as number)), t: over(c, power(whole(sizeOf([a as number, b as number])), 2)) }]
      : [],
  );

/**
 * The exact chances that a bond with alpha = 2 on its two sites is resonant, and that two neighbouring bonds are: integrals of l and l^2, where l(omega_1) is
 * the length of the resonant omega_0, which is linear between crossings of the strips' edges.
 */
export function resonantShares(c: Rational, reach: number): { readonly one: Rational; readonly two: Rational } {
  const strips = stripsOf(c, reach);
  const edges = strips.flatMap(({ a, b, t }) => [t, rationals.negative(t)].map((shift) => ({ slope: over(b, a), at0: over(shift, a) })));
  const walls = [one, whole(2)].map((at0) => ({ slope: zero, at0 }));
  const lines = [...edges, ...walls];
  const crossings = lines.flatMap((first, i) =>
    lines.slice(i + 1).flatMap((second) => {
      const steeper = minus(first.slope, second.slope);
      return rationals.isZero(steeper) ? [] : [over(minus(second.at0, first.at0), steeper)];
    }),
  );
  const inside = crossings.filter((x) => isBelow(one, x) && isBelow(x, whole(2)));
  const cuts = [one, ...new Map(inside.map((x) => [rationals.text(x), x])).values(), whole(2)].toSorted((a, b) => (isBelow(a, b) ? -1 : 1));
  const lengths = cuts.map((x) => covered(strips.map(({ a, b, t }) => [over(minus(times(b, x), t), a), over(plus(times(b, x), t), a)])));
  const pieces = cuts
    .slice(1)
    .map((x, i) => ({ width: minus(x, cuts[i] as Rational), l: lengths[i] as Rational, r: lengths[i + 1] as Rational }));
  return {
    one: total(pieces.map(({ width, l, r }) => over(times(width, plus(l, r)), whole(2)))),
    two: total(pieces.map(({ width, l, r }) => over(times(width, total([times(l, l), times(l, r), times(r, r)])), whole(3)))),
  };
}

/** How much of [1, 2] these intervals cover. */
function covered(intervals: readonly (readonly Rational[])[]): Rational {
  let [sum, reached] = [zero, one];
  for (const [from, to] of intervals.toSorted(([a], [b]) => (isBelow(a as Rational, b as Rational) ? -1 : 1)) as [Rational, Rational][]) {
    const [low, high] = [larger(from, reached), smaller(to, whole(2))];
    if (isBelow(low, high)) {
      sum = plus(sum, minus(high, low));
      reached = high;
    }
  }
  return sum;
}

/**
 * P(omega not in D), as far as it is summed, against 4 k 3^(k-1) c with alpha = k, the sites of the ball; strip by strip against 2 c / (|xi|_max |xi|_1^alpha); and the
 * number of vectors of a size.
 *
 * @param share of the bound that is granted: 1 for the bound itself
 */
export const unionBounds = (share = '1'): InequalityFamily => ({
  'a bond, 2 sites, alpha = 2': {
    variables: ['1/c'],
    from: 1,
    to: 1000,
    sides: ([inverse]) => {
      const c = over(one, inverse as Rational);
      const strips = stripsOf(c, 4).map(({ a, b, t }) => over(times(whole(2), t), larger(a, b)));
      return [
        { of: 'P(not in D), |xi| <= 4', less: resonantShares(c, 4).one, more: times(rational(share), total(strips)) },
        { of: 'sum of the bounds', less: total(strips), more: times(whole(24), c) },
      ];
    },
  },
  'a ball of radius 1 on a line, 4 sites, alpha = 4': {
    variables: ['1/c'],
    from: 1,
    to: 1000,
    sides: ([inverse]) => {
      const c = over(one, inverse as Rational);
      const strips = wholeVectors(4, 3).map((xi) => ({ xi, t: over(c, power(whole(sizeOf(xi)), 4)) }));
      const chances = strips.map(({ xi, t }) => stripProbability(xi, t));
      const sizes = [1, 2, 3].map((s) => 2 * wholeVectors(4, s).filter((xi) => sizeOf(xi) === s).length);
      return [
        ...strips.map(({ xi, t }, i) => ({
          of: `strip of ${xi}`,
          less: chances[i] as Rational,
          more: times(rational(share), over(times(whole(2), t), whole(Math.max(...xi.map(Math.abs))))),
        })),
        ...sizes.map((count, i) => ({
          of: `vectors of size ${i + 1}`,
          less: whole(count),
          more: times(whole(54), power(whole(i + 1), 3)),
        })),
        { of: 'sum of the strips, |xi| <= 3', less: total(chances), more: times(rational(share), times(whole(432), c)) },
      ];
    },
  },
});
