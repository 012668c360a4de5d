import { describe, expect, it } from 'vitest';
import { rationals } from '../exact/rationals.ts';
import { localisedDirection, transformOfDirection } from './localised-direction.ts';

const { ofInteger, plus, minus, times, over, text } = rationals;
const whole = (n: number) => ofInteger(BigInt(n));

/** Coefficients of tau^j/j!: the recursion as a series in 1/s, in rationals. */
function derivatives(order: number): readonly string[] {
  const size = order + 2;
  const zeros = () => Array.from({ length: size + 1 }, () => [whole(0)]);
  const [R, Q] = [zeros(), zeros()];
  R[0] = [whole(1)];
  for (let j = 1; j <= order; j++)
    for (let n = 0; n <= size; n++) {
      const at = (m: number) => R[m]?.[j - 1] ?? whole(0);
      R[n][j] = n === 0 ? whole(0) : times(over(whole(n), whole(2)), plus(minus(at(n + 1), plus(at(n), at(n))), at(n - 1)));
    }
  const step = (n: number, j: number) => minus(R[n][j], R[n + 1]?.[j] ?? whole(0));
  for (let j = 1; j <= order; j++)
    for (let n = 0; n <= size; n++) {
      const at = (m: number) => Q[m]?.[j - 1] ?? whole(0);
      const up = times(whole((n + 1) * (n + 1)), minus(at(n + 1), at(n)));
      const down = n === 0 ? whole(0) : times(whole(n * n), minus(at(n), at(n - 1)));
      Q[n][j] = over(minus(plus(step(n, j - 1), up), down), whole(2 * n + 1));
    }
  return Array.from({ length: order }, (_, i) => {
    let sum = whole(0);
    for (let n = 0; n < size; n++) for (let j = 0; j <= i + 1; j++) sum = plus(sum, times(step(n, j), Q[n][i + 1 - j]));
    return text(sum);
  });
}

describe('what is left of a direction', () => {
  it('begins as an exponential and leaves it at the third order (exact)', () => {
    expect(derivatives(6)).toEqual(['1', '-2', '4', '-9', '70/3', '-629/9']);
  });

  it.each([1 / 16, 1 / 8, 1 / 4])('is the sum of its series at %s', (tau) => {
    let [sum, term] = [0, 1];
    derivatives(20).forEach((value, j) => {
      const [numerator, denominator = '1'] = value.split('/');
      sum += (term * Number(numerator)) / Number(denominator);
      term *= tau / (j + 1);
    });
    expect(localisedDirection(tau)).toBeCloseTo(sum, 8);
  });

  it.each([1 / 2, 2])('has the transform that it is the inverse of, at s = %s', (s) => {
    const [h, steps] = [1 / 16, 16 * 24]; // Simpson, h^4/180 of derivatives of 10^2; exp(-12) of 0.005 is left out at s = 1/2
    let sum = 0;
    for (let i = 0; i <= steps; i++)
      sum += (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2) * localisedDirection(i * h) * Math.exp(-s * i * h);
    expect((sum * h) / 3).toBeCloseTo(transformOfDirection({ re: s, im: 0 }).re, 4);
  });

  it('comes back: its integral over all times is 0, where an exponential has 1/2', () => {
    const at = [1, 1 / 10, 1 / 100].map((s) => transformOfDirection({ re: s, im: 0 }).re);
    expect(at[0]).toBeGreaterThan(at[1]);
    expect(at[1]).toBeGreaterThan(5 * at[2]);
    expect(at[2]).toBeLessThan(0.04);
  });

  it('changes its sign once', () => {
    expect(localisedDirection(0)).toBe(1);
    expect(localisedDirection(1.48)).toBeGreaterThan(0);
    for (const tau of [1.5, 3, 8, 32]) expect(localisedDirection(tau)).toBeLessThan(0);
    expect(() => localisedDirection(-1)).toThrow('tau: got -1; expected 0 or a positive number');
  });
});
