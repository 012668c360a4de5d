import { type Rational, rationals } from '../../src/exact/rationals.ts';
import type { InequalityFamily, Sides } from '../exact/exact-inequality.ts';
import { clusterLengths, meanOver } from './resonance-patterns.ts';

const { plus, times, over, one } = rationals;
const whole = (n: number): Rational => rationals.ofInteger(BigInt(n));
const power = (x: Rational, n: number): Rational => Array.from({ length: n }, () => x).reduce(times, one);

/** An inequality whose variable is the number M of frequencies, all equally likely: a bond is resonant with probability 1/M. */
export const ofFrequencies = (sides: (M: number) => readonly Sides[]): InequalityFamily[string] => ({
  variables: ['M'],
  from: 2,
  to: 40,
  sides: ([M]) => sides(Number((M as Rational).numerator)),
});

/**
 * 2d (2d - 1)^(j - 1) delta^j: paths of j resonant bonds from an end of the bond, bonds on a path being independent where a bond depends on its own two sites.
 *
 * @param j bonds that the path has at least: half of the longest path of a cluster starts at any of its sites
 */
function tail(d: number, j: number, M: number): Rational {
  return over(times(whole(2 * d), power(whole(2 * d - 1), j - 1)), power(whole(M), j));
}

const half = (m: number): number => Math.ceil(m / 2);

/** P(l(C) = m) against the chance of a path of half that length, or of the whole. */
export const clusterTails = (from: 'half' | 'whole'): InequalityFamily =>
  Object.fromEntries(
    ([[8], [3, 3]] as const).map((sides) => {
      const lengths = clusterLengths(sides);
      const bounds = (M: number) =>
        lengths(M).map((less, i) => ({
          of: `P(l = ${i + 1})`,
          less,
          more: tail(sides.length, from === 'half' ? half(i + 1) : i + 1, M),
        }));
      return [sides.length === 1 ? 'ring of 8' : 'torus 3 x 3', ofFrequencies(bounds)];
    }),
  );

/** E |psi_1|^p of a bond on a ring of 8, with two neighbours, against 1 + 2 sum_m (1 + 2m)^p P(l = m), or against its first term. */
export const momentsOfPsi = (clusters: 'summed' | 'forgotten'): InequalityFamily =>
  Object.fromEntries(
    [1, 2, 3, 4].map((p) => {
      const moment = meanOver(8, ({ psi }) => Number(power(whole(Math.abs(psi[0] as number)), p).numerator));
      const sum = (M: number) =>
        [1, 2, 3, 4, 5, 6, 7].map((m) => times(times(whole(2), power(whole(1 + 2 * m), p)), tail(1, half(m), M))).reduce(plus, one);
      return [
        `E |psi_1|^${p}, ring of 8`,
        ofFrequencies((M) => [{ of: 'moment', less: moment(M), more: clusters === 'summed' ? sum(M) : one }]),
      ];
    }),
  );
