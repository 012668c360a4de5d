import { describe, expect, it } from 'vitest';
import { type Rational, rational, rationals } from '../../../src/exact/rationals.ts';

// What is refuted of Lemma 4 and its proof, once more by routes that share nothing with the first but exact/.

const { plus, minus, times, over, zero, text } = rationals;
const whole = (n: number): Rational => rationals.ofInteger(BigInt(n));
const total = (terms: readonly Rational[]): Rational => terms.reduce(plus, zero);

/** K^-1 by elimination, for K = omega^2 + 2 eps on the diagonal and -eps beside it, around a ring. */
function correlations(squares: readonly number[], eps: number): readonly (readonly Rational[])[] {
  const n = squares.length;
  let rows = squares.map((square, x) =>
    Array.from({ length: 2 * n }, (_, y) => {
      const beside = y === (x + 1) % n || y === (x + n - 1) % n;
      return whole(y === x ? square + 2 * eps : y === n + x ? 1 : beside ? -eps : 0);
    }),
  );
  for (let column = 0; column < n; column++) {
    const pivot = rows[column] as Rational[]; // K is positive: no pivot is 0
    const scaled = pivot.map((x) => over(x, pivot[column] as Rational));
    rows = rows.map((row, i) =>
      i === column ? scaled : row.map((x, j) => minus(x, times(row[column] as Rational, scaled[j] as Rational))),
    );
  }
  return rows.map((row) => row.slice(n));
}

/** <e_x> by its definition at beta = 1: p_x^2/2 + omega_x^2 q_x^2/2 + (eps/4) sum (q_x - q_y)^2. */
function siteEnergies(squares: readonly number[], eps: number): readonly Rational[] {
  const g = correlations(squares, eps);
  const at = (x: number, y: number) => (g[x] as readonly Rational[])[y] as Rational;
  return squares.map((square, x) => {
    const stretched = [x + 1, x - 1].map((y) => {
      const other = (y + squares.length) % squares.length;
      return minus(plus(at(x, x), at(other, other)), times(whole(2), at(x, other)));
    });
    return total([rational('1/2'), over(times(whole(square), at(x, x)), whole(2)), over(times(whole(eps), total(stretched)), whole(4))]);
  });
}

describe('one mean for all site energies, WC-4.21b', () => {
  it('is not there: 151/160, 151/160, 178/160 for omega^2 = 1, 1, 4 on the ring of 3', () => {
    expect(correlations([1, 1, 4], 1).map((row, x) => text(row[x] as Rational))).toEqual(['17/40', '17/40', '1/5']);
    expect(siteEnergies([1, 1, 4], 1).map(text)).toEqual(['151/160', '151/160', '89/80']);
  });

  it('leaves 0.338 per cell of the frequencies tried, so that N = 250 has a square above 1 without any fluctuation', () => {
    const cell = [2, 401, 401, 409, 419];
    const energies = siteEnergies([...cell, ...cell, ...cell], 16);
    expect(text(total(energies))).toBe('15'); // <H> = N
    const psi = [2, 1, 0, -1, 0];
    const excess = total(psi.map((weight, x) => times(whole(weight), minus(energies[5 + x] as Rational, whole(1)))));
    const value = Number(excess.numerator) / Number(excess.denominator);
    expect(value).toBeCloseTo(-0.338189, 6);
    expect((50 * value) ** 2 / 250).toBeGreaterThan(1);
  });

  it('is wrong on average over independent frequencies as well: omega^2 = 1, and twice as likely 9, on a ring of 5, n = 0', () => {
    const ring = [0, 1, 2, 3, 4];
    const terms = Array.from({ length: 31 }, (_, bits) => bits).flatMap((bits) => {
      const squares: readonly number[] = ring.map((x) => ((bits >> x) & 1 ? 9 : 1));
      const energies = siteEnergies(squares, 1);
      const at = (x: number) => squares[(x + 5) % 5] as number;
      const weight = whole(squares.reduce((product, square) => product * (square === 9 ? 2 : 1), 1));
      return ring.map((x) => {
        if (squares.every((square) => square === at(0))) return zero;
        const before = ring.find((k) => at(x - k - 1) !== at(x)) as number; // sites of the same frequency before x and after it
        const after = ring.find((k) => at(x + k + 1) !== at(x)) as number;
        const psi = Math.ceil((before + after) / 2) - before;
        return times(times(whole(psi), weight), minus(energies[x] as Rational, whole(1)));
      });
    });
    expect(rationals.isZero(total(terms))).toBe(false);
  });
});

/** psi_1 on a ring by runs of resonant bonds: theta_2 falls from ceil(m/2) to -floor(m/2) along m bonds, theta_1 is the one and minus the other. */
function weightsOf(resonant: readonly boolean[]): readonly number[] {
  const n = resonant.length;
  const is = (bond: number) => resonant[(bond + n) % n] as boolean;
  return resonant.map((own, bond) => {
    if (own || resonant.every(Boolean)) return 1;
    const run = (step: number) => {
      let m = 0;
      while (m < n - 1 && is(bond + step * (m + 1))) m++;
      return m;
    };
    const [ahead, behind] = [run(1), run(-1)];
    return 1 + Math.ceil(ahead / 2) + Math.floor(behind / 2);
  });
}

describe('the proof of Lemma 4 with two frequencies on a ring of 10', () => {
  const n = 10;
  const all = Array.from({ length: 1 << n }, (_, bits) => {
    const omega = Array.from({ length: n }, (_, x) => (bits >> x) & 1);
    const resonant = omega.map((frequency, x) => frequency === omega[(x + 1) % n]);
    return { resonant, psi: weightsOf(resonant) };
  });
  type One = (typeof all)[number];
  const mean = (of: (one: One) => number) => all.reduce((sum, one) => sum + of(one), 0) / all.length;
  const bonds = Array.from({ length: n }, (_, b) => b);
  const square = ({ psi }: One, b: number) => psi[b] * psi[b];
  const mu = mean((one) => square(one, 0));

  it('has Z_N from 0 on, where all frequencies are equal, and is no number alone: WC-4.21e', () => {
    const z = all.map(({ resonant }) => (mu * resonant.filter((is) => !is).length) / n); // rho = 1
    expect(Math.min(...z)).toBe(0);
    expect(Math.max(...z)).toBe(mu);
  });

  it('has E(Y_N) = P(A) P(A^c) (E(psi^2 | A) - 1), not 0: WC-4.21i', () => {
    const free = mean(({ resonant }) => Number(!resonant[0]));
    const given = mean((one) => (one.resonant[0] ? 0 : square(one, 0))) / free;
    const y = mean((one) => bonds.reduce((sum, b) => sum + (one.resonant[b] ? 0 : square(one, b) - mu), 0) / n);
    expect(y).toBeCloseTo(free * (1 - free) * (given - 1), 12);
    expect(y).toBeGreaterThan(1 / 2);
  });

  it("has N E(Y_N^2) above the sum of |E(phi phi')|, and without the factors that are not centred below: WC-4.21i", () => {
    const sumOf = (value: (one: One, b: number) => number) =>
      bonds.reduce((sum, r) => sum + Math.abs(mean((one) => value(one, 0) * value(one, r))), 0);
    const squareOf = (value: (one: One, b: number) => number) =>
      mean((one) => {
        const y = bonds.reduce((sum, b) => sum + value(one, b), 0) / n;
        return n * y * y;
      });
    const phi = (one: One, b: number) => square(one, b) - mu;
    const beside = ({ resonant }: One, b: number) => !resonant[b] && (resonant[(b + 1) % n] || resonant[(b + n - 1) % n]);
    expect(squareOf((one, b) => (beside(one, b) ? phi(one, b) : 0))).toBeGreaterThan(1.03 * sumOf(phi));
    const muFree = mean((one) => (one.resonant[0] ? 0 : square(one, 0)));
    const chi = (one: One, b: number) => (one.resonant[b] ? 0 : square(one, b)) - muFree;
    expect(squareOf(chi)).toBeLessThan(sumOf(chi));
  });
});
