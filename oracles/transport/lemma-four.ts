import { type Rational, rationals } from '../../src/exact/rationals.ts';
import { exactInequality, type InequalityFamily, type Sides } from '../exact/exact-inequality.ts';
import { ofFrequencies } from './cluster-tails.ts';
import { bondsOf, isFree, meanOver, type Pattern, patternOfFrequencies, psiOf, squareOf } from './resonance-patterns.ts';

const { plus, minus, times, over } = rationals;
const whole = (n: number): Rational => rationals.ofInteger(BigInt(n));
const sum = (terms: readonly number[]): number => terms.reduce((a, b) => a + b, 0);

/**
 * Lemma 4 and its proof, as inequalities between exact means over the Gibbs measure and over the frequencies.
 *
 *   V <= R N^-d sum psi_1^2,   <(N^(-d/2) sum psi_2 (e_x - <e_x>))^2> <= C,   V <= Y + Z with Z a number,   N^d E(Y^2) <= R^2 sum |E(chi chi')|
 *
 * Catches: a mean that is not taken away, a random factor that is overlooked, a constant that is too small.
 * Blind to: sizes that were not tried; the derivation beside the claim covers them.
 */
export const lemmaFour = exactInequality('transport/lemma-four', {
  tex: String.raw`V_N \le \frac{R}{N^d} \sum \psi_1^2,\quad \Bigl\langle \Bigl(\sum \frac{\psi_2 (e_x - \langle e_x \rangle)}{N^{d/2}}\Bigr)^2 \Bigr\rangle \le C,\quad N^d\,\mathsf E_\star(Y_N^2) \le R^2 \sum |\mathsf E_\star(\chi \chi')|`,
  source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", Lemma 4 and its proof',
  route: 'all patterns of resonant bonds of a ring, counted; minors of the forces in whole numbers',
  catches: 'a mean that is not taken away, a random factor that is overlooked, a constant that is too small',
  blindTo: 'sizes that were not tried; the derivation beside the claim covers them',
});

/** sup_b sum_b' |<f_b f_b'>| of the functions below. */
const reach = 8;

/** <f_b f_b'> of f_(a,b) = p_a^2 + p_b^2 - 2/beta at beta = 1: whatever U, V and eps are, momenta are independent and <p^4> - <p^2>^2 = 2. */
function correlation(ring: number, first: number, second: number): number {
  const apart = (((second - first) % ring) + ring) % ring;
  return apart === 0 ? 4 : apart === 1 || apart === ring - 1 ? 2 : 0;
}

const number = (x: Rational): number => Number(x.numerator);

/** N times V_N of one realisation. */
function variance(pattern: Pattern): number {
  const bonds = bondsOf(pattern).filter((bond) => isFree(pattern, bond));
  const ring = pattern.psi.length;
  return sum(bonds.flatMap((a) => bonds.map((b) => psiOf(pattern, a) * psiOf(pattern, b) * correlation(ring, a, b))));
}

/** sum of psi_1^2 over the bonds that are not resonant. */
const squares = (pattern: Pattern): number => sum(bondsOf(pattern).map((bond) => (isFree(pattern, bond) ? squareOf(pattern, bond) : 0)));

/** rho_b: sum of |<f_b f_b'>| over the bonds b' that are not resonant. */
const rho = (pattern: Pattern, bond: number): number =>
  sum(bondsOf(pattern).map((other) => (isFree(pattern, other) ? correlation(pattern.psi.length, bond, other) : 0)));

/** V_N against sup sum |<f f'>| N^-1 sum psi_1^2, for one realisation and on average; and on average against the second moment of (17). */
export const boundOfLemmaFour = (factor: number): InequalityFamily => {
  const [meanV, meanSquares] = [meanOver(7, variance), meanOver(7, squares)];
  const moment = meanOver(7, (pattern) => squareOf(pattern, 0));
  return {
    'one realisation, ring of 7': {
      variables: [0, 1, 2, 3, 4, 5, 6].map((x) => `omega${x}`),
      from: 1,
      to: 3,
      sides: (omega) => {
        const pattern = patternOfFrequencies(omega.map(number));
        return [{ of: '7 V', less: whole(variance(pattern)), more: whole(factor * squares(pattern)) }];
      },
    },
    'mean over M frequencies, ring of 7': ofFrequencies((M) => [
      { of: '7 E V', less: meanV(M), more: times(whole(factor), meanSquares(M)) },
      { of: 'E V', less: over(meanV(M), whole(7)), more: times(whole(factor), moment(M)) },
    ]),
  };
};

/**
 * V <= Y + Z on a ring of 4 with frequencies 1, 2, 3, and whether Z is the same in two realisations a and b of them.
 *
 *   printed: Z = N^-1 sum over A_N of E(psi^2) rho;   corrected: Z = E(psi^2 1_A) sup rho, and Y has psi^2 1_A sup rho less that
 */
export const deterministicPart = (of: 'psi^2 alone' | 'psi^2 on A_N'): InequalityFamily => {
  const [moment, momentOnFree] = [meanOver(4, (x) => squareOf(x, 0)), meanOver(4, (x) => (isFree(x, 0) ? squareOf(x, 0) : 0))];
  const fixed = (pattern: Pattern): Rational => {
    if (of === 'psi^2 on A_N') return times(whole(reach), momentOnFree(3));
    const weights = sum(bondsOf(pattern).map((bond) => (isFree(pattern, bond) ? rho(pattern, bond) : 0)));
    return over(times(moment(3), whole(weights)), whole(4));
  };
  const all = (pattern: Pattern): Rational => {
    const weight = (bond: number) => (of === 'psi^2 on A_N' ? reach : rho(pattern, bond));
    return over(whole(sum(bondsOf(pattern).map((bond) => (isFree(pattern, bond) ? squareOf(pattern, bond) * weight(bond) : 0)))), whole(4));
  };
  return {
    'ring of 4, frequencies 1, 2, 3': {
      variables: ['a0', 'a1', 'a2', 'a3', 'b0', 'b1', 'b2', 'b3'],
      from: 1,
      to: 3,
      sides: (omega): Sides[] => {
        const [a, b] = [omega.slice(0, 4), omega.slice(4)].map((half) => patternOfFrequencies(half.map(number))) as [Pattern, Pattern];
        const random = (pattern: Pattern) => minus(all(pattern), fixed(pattern));
        return [
          { of: 'V and Y + Z of a', less: over(whole(variance(a)), whole(4)), more: plus(random(a), fixed(a)) },
          { of: 'Z of a and of b', less: fixed(a), more: fixed(b) },
          { of: 'Z of b and of a', less: fixed(b), more: fixed(a) },
        ];
      },
    },
  };
};
