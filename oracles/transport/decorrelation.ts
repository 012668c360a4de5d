import { type Rational, rationals } from '../../src/exact/rationals.ts';
import type { InequalityFamily } from '../exact/exact-inequality.ts';
import { ofFrequencies } from './cluster-tails.ts';
import { bondsOf, isFree, meanOver, type Pattern, squareOf } from './resonance-patterns.ts';

const { plus, minus, times, over } = rationals;
const whole = (n: number): Rational => rationals.ofInteger(BigInt(n));
const size = (x: Rational): Rational => (x.numerator < 0n ? rationals.negative(x) : x);
const square = (x: Rational): Rational => times(x, x);
const repeated = (x: number, n: number): number => Array.from({ length: n }, () => x).reduce((product, factor) => product * factor, 1);
const sum = (terms: readonly number[]): number => terms.reduce((a, b) => a + b, 0);

type Mean = (M: number) => Rational;

/** On which bonds f of WC-4.21i does not vanish: those beside a resonant one; f_(a,b) = p_a p_b has <f^2> = 1 and no other correlations. */
const besideResonant = (pattern: Pattern, bond: number): boolean => {
  const { length } = pattern.psi;
  return isFree(pattern, bond) && !(isFree(pattern, (bond + 1) % length) && isFree(pattern, (bond + length - 1) % length));
};

/**
 * What is centred and summed over a ring of 11: phi = psi_1^2 - E(psi_1^2) with the random weight 1_A rho beside it, or chi = 1_A psi_1^2 - E(1_A psi_1^2) with R = 1.
 *
 *   E(phi phi')^2 <= 36 E(phi^4) delta^t with t = floor((r - 2)/2) at distance r,   N E(Y^2) <= sum |E(phi phi')|
 */
export function decorrelation(centred: 'psi^2' | 'psi^2 on A_N'): InequalityFamily {
  const ring = 11;
  const value = (x: Pattern, bond: number) => (centred === 'psi^2' || isFree(x, bond) ? squareOf(x, bond) : 0);
  const counted = (x: Pattern, bond: number) => centred === 'psi^2 on A_N' || besideResonant(x, bond);
  const own = (x: Pattern) => bondsOf(x).filter((bond) => counted(x, bond));
  const [mean, third, fourth] = [1, 3, 4].map((p) => meanOver(ring, (x) => repeated(value(x, 0), p))) as Mean[];
  const products = Array.from({ length: ring }, (_, r) => meanOver(ring, (x) => value(x, 0) * value(x, r)));
  const [sumSquared, mixed, counts] = [
    meanOver(ring, (x) => repeated(sum(own(x).map((bond) => value(x, bond))), 2)),
    meanOver(ring, (x) => sum(own(x).map((bond) => value(x, bond))) * own(x).length),
    meanOver(ring, (x) => repeated(own(x).length, 2)),
  ] as const;
  return {
    'ring of 11': ofFrequencies((M) => {
      const m = (mean as Mean)(M);
      const covariances = products.map((product) => minus(product(M), square(m)));
      const central = fourthMoment(m, (products[0] as Mean)(M), (third as Mean)(M), (fourth as Mean)(M));
      const total = plus(minus(sumSquared(M), times(times(whole(2), m), mixed(M))), times(square(m), counts(M)));
      return [
        ...[2, 3, 4, 5].map((r) => ({
          of: `E(phi phi')^2 at distance ${r}`,
          less: square(covariances[r] as Rational),
          more: over(times(whole(36), central), whole(repeated(M, Math.floor((r - 2) / 2)))),
        })),
        { of: "N E(Y^2) and the sum of |E(phi phi')|", less: over(total, whole(ring)), more: covariances.map(size).reduce(plus) },
      ];
    }),
  };
}

/** E (x - m)^4 by the moments of x. */
const fourthMoment = (m: Rational, second: Rational, third: Rational, fourth: Rational): Rational =>
  [fourth, times(times(whole(-4), m), third), times(times(whole(6), square(m)), second), times(whole(-3), square(square(m)))].reduce(plus);
