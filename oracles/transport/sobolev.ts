import { type Rational, rational, rationals } from '../../src/exact/rationals.ts';
import { gaussianMean } from '../../src/transport/gaussian-mean.ts';
import { inverseOf } from '../../src/transport/linear-system.ts';
import { forceMatrix } from '../../src/transport/quadratic-chain.ts';
import { derivativeOfWords, letterOf, mapWords, plusWords, timesWords, variable, type Words } from '../../src/transport/words.ts';
import { exactInequality, type InequalityFamily } from '../exact/exact-inequality.ts';

const { plus, times, over, zero, one, isZero } = rationals;
const whole = (n: number): Rational => rationals.ofInteger(BigInt(n));
const scaled = (f: Words<Rational>, c: Rational): Words<Rational> => mapWords(f, (x) => times(c, x));
const sum = (fs: readonly Words<Rational>[]): Words<Rational> =>
  new Map([...fs.reduce<Words<Rational>>((f, g) => plusWords(rationals, f, g), new Map())].filter(([, c]) => !isZero(c)));

/**
 * The bound of Lemma 1 in Sobolev norms with respect to a Gibbs measure, for polynomials of growing degree, without rounding.
 *
 *   |||u|||_k <= C |||f|||_{k+m},   |||A_anh u|||_k <= C |||f|||_{k+m'},   -A_har u = f
 *
 * Catches: a measure that the uncoupled rotations do not leave alone; a loss of derivatives that is too small.
 * Blind to: degrees that were not tried; the derivation beside the claim covers them.
 */
export const sobolevBounds = exactInequality('transport/sobolev', {
  tex: String.raw`|\!|\!|u|\!|\!|_k \le C_k\,|\!|\!|f|\!|\!|_{k+m},\quad |\!|\!|A_{\mathrm{anh}} u|\!|\!|_k \le C_k\,|\!|\!|f|\!|\!|_{k+m'}`,
  source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", Lemma 1',
  route: "means of polynomials by Wick's rule, both sides without rounding",
  catches: 'a measure that the uncoupled rotations do not leave alone; a loss of derivatives that is too small',
  blindTo: 'degrees that were not tried; the derivation beside the claim covers them',
});

/** The ring of 3 with U = 0, V = r^2/2, beta = eps = 1: q_x is variable x, p_x variable 3 + x. */
const sites = [0, 1, 2];
const squares = ['1/16', '2/16', '3/16'].map(rational);
const [Q, P] = [(x: number) => variable(x, one), (x: number) => variable(3 + x, one)];
const forces = forceMatrix(rationals, { boundary: 'ring', stiffness: squares, eps: one });

/** p_x f_{q_x} - omega_x^2 q_x f_{p_x}, summed. */
const harmonic = (f: Words<Rational>): Words<Rational> =>
  sum(
    sites.flatMap((x) => [
      timesWords(rationals, P(x), derivativeOfWords(rationals, f, x)),
      scaled(timesWords(rationals, Q(x), derivativeOfWords(rationals, f, 3 + x)), rationals.negative(squares[x] as Rational)),
    ]),
  );

/** -sum_y (q_x - q_y) f_{p_x}, summed. */
const anharmonic = (f: Words<Rational>): Words<Rational> =>
  sum(
    sites.flatMap((x) =>
      sites.map((y) => scaled(timesWords(rationals, Q(y), derivativeOfWords(rationals, f, 3 + x)), whole(x === y ? -2 : 1))),
    ),
  );

/** w(q, p) of one site, homogeneous and odd in p, with A_har w = -omega^2 q^(2K+1): along a circle nearly a step where p changes its sign. */
function step(x: number, K: number): Words<Rational> {
  let c = one;
  const terms: [string, Rational][] = [];
  for (let j = 0; j <= K; j++) {
    if (j > 0) c = over(times(whole(2 * (K - j + 1)), c), times(whole(2 * j + 1), squares[x] as Rational));
    terms.push([letterOf(x).repeat(2 * (K - j)) + letterOf(3 + x).repeat(2 * j + 1), c]);
  }
  return new Map(terms);
}

/** The derivatives d^alpha f, |alpha|_1 <= m, by the variables of sites 0 and 1. */
function derivatives(f: Words<Rational>, m: number): readonly Words<Rational>[] {
  const from = (g: Words<Rational>, first: number, left: number): readonly Words<Rational>[] =>
    left === 0 ? [g] : [g, ...[0, 1, 3, 4].filter((v) => v >= first).flatMap((v) => from(derivativeOfWords(rationals, g, v), v, left - 1))];
  return from(f, 0, m);
}

/** The Gibbs measure of H, or that of the uncoupled oscillators. */
export type Measure = 'of H' | 'uncoupled';

/**
 * u = w(q_0, p_0) w(q_1, p_1), of a degree that grows with m, and f = -A_har u. In the Gibbs measure of H: |||u|||_0 against C times m derivatives of f
 * (|||f|||_m^2 is at most the number of derivatives times the sum of their mean squares). In the uncoupled one: <u^2> <= <(N f)^2> / c^2, two derivatives, and four for
 * A_anh u, with c = 1/(4 sqrt 2), for |a + b sqrt 2| >= 1/|a - b sqrt 2|.
 */
export const boundOfSteps = (measure: Measure, of: 'u' | 'A_anh u'): InequalityFamily =>
  Object.fromEntries(
    (of === 'u' ? [0, 1, 2] : [0, 1]).map((m) => {
      let ratio: Rational | undefined;
      return [
        `${of} on the ring of 3, V = r^2/2, m = ${m}`,
        {
          variables: ['C'],
          from: 1,
          to: 20,
          sides: ([C]) => {
            ratio ??= measure === 'of H' ? rounded(squaredNorms(of, m), 'down') : rounded(squaredNumbers(of, m), 'up');
            return [
              { of: `|||${of}|||_0^2 over that of f`, less: ratio, more: measure === 'of H' ? times(C as Rational, C as Rational) : one },
            ];
          },
        },
      ];
    }),
  );

/** The ratio of two norms in 1024ths, to the side on which it proves what is to be seen. */
function rounded([less, more]: readonly [Rational, Rational], way: 'down' | 'up'): Rational {
  const { numerator, denominator } = times(whole(1024), over(less, more));
  return over(rationals.ofInteger(numerator / denominator + (way === 'up' ? 1n : 0n)), whole(1024));
}

function steps(of: 'u' | 'A_anh u', m: number): { readonly u: Words<Rational>; readonly f: Words<Rational> } {
  const [K, L] = of === 'u' ? [2 + 2 * m, 3 + 3 * m] : [2 + 2 * m, 3 + 2 * m];
  const u = timesWords(rationals, step(0, K), step(1, L));
  return { u, f: scaled(harmonic(u), whole(-1)) };
}

type MeanSquare = (f: Words<Rational>) => Rational;
const meanSquareIn =
  (mean: (f: Words<Rational>) => Rational): MeanSquare =>
  (f) =>
    mean(timesWords(rationals, f, f));

function squaredNorms(of: 'u' | 'A_anh u', m: number): readonly [less: Rational, more: Rational] {
  const square = meanSquareIn(gaussianMean(rationals, inverseOf(rationals, forces, rationals), [one, one, one]));
  const { u, f } = steps(of, m);
  const all = derivatives(f, m);
  return [of === 'u' ? square(u) : leastPush(u, square), times(whole(all.length), all.map(square).reduce(plus))];
}

/**
 * What <(A_anh (u + h))^2> is at least, for every h(e_0, e_1) in the kernel of A_har. Its part that is even in p_0 is -(F_0 X + F_1 Y) with X = du/dp_0, Y =
 * p_1 dh/de_1, F_0 = 2 q_0 - q_1 - q_2, F_1 = 2 q_1 - q_0 - q_2. Given q_0 and q_1, q_2 has the variance s = 1/K_22 and the mean s (q_0 + q_1), so that
 * whatever Y is (F_0 X + F_1 Y)^2 has at least the mean 9 s (q_0 - q_1)^2 X^2 / (s + m^2), m the mean of F_1; and <D^2 / (s + m^2)> >= <D^2>^2 / <D^2 (s +
 * m^2)>.
 */
function leastPush(u: Words<Rational>, square: MeanSquare): Rational {
  const s = over(one, (forces[2] as readonly Rational[])[2] as Rational);
  const form = (first: Rational, second: Rational) => sum([scaled(Q(0), first), scaled(Q(1), second)]);
  const D = timesWords(rationals, form(one, whole(-1)), derivativeOfWords(rationals, u, 3));
  const mean = form(rationals.negative(plus(one, s)), rationals.minus(whole(2), s));
  const weighed = plus(times(s, square(D)), square(timesWords(rationals, mean, D)));
  return over(times(times(whole(9), s), times(square(D), square(D))), weighed);
}

/** Variances of q_0 .. q_2, p_0 .. p_2 of the uncoupled oscillators. */
const uncoupled = [...squares.map((square) => over(one, square)), one, one, one];

function squaredNumbers(of: 'u' | 'A_anh u', m: number): readonly [less: Rational, more: Rational] {
  const square = meanSquareIn(gaussianMean(rationals, [], uncoupled));
  const { u, f } = steps(of, m);
  if (of === 'u') return [square(u), times(whole(32), ofNumbers(f, [0, 1, 1], square))];
  const spread = uncoupled.slice(0, 3).reduce(plus);
  return [square(anharmonic(u)), times(times(whole(48 * 32), spread), ofNumbers(f, [0, 1, 7, 6, 1], square))];
}

/**
 * sum_j weight_j <f, N (N-1) .. (N-j+1) f> of the number operator N: the mean squares of all j-fold derivatives, each times the variances of its
 * variables and as often as there are orders to take it in. N^2 = N + N(N-1) and so on have Stirling's numbers for weights.
 */
function ofNumbers(f: Words<Rational>, weights: readonly number[], square: MeanSquare): Rational {
  const from = (g: Words<Rational>, taken: readonly number[]): Rational => {
    const orders = taken.reduce((count, v, i) => (count * (i + 1)) / taken.slice(0, i + 1).filter((w) => w === v).length, 1);
    const own = taken.reduce((c, v) => times(c, uncoupled[v] as Rational), whole(orders * (weights[taken.length] as number)));
    const here = isZero(own) ? zero : times(own, square(g));
    if (taken.length + 1 === weights.length) return here;
    const next = [0, 1, 3, 4].filter((v) => v >= (taken.at(-1) ?? 0));
    return next.map((v) => from(derivativeOfWords(rationals, g, v), [...taken, v])).reduce(plus, here);
  };
  return from(f, []);
}
