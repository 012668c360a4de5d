import { describe, expect, it } from 'vitest';
import { todaWeight } from './weights.ts';

const weight = (m: number, theta: number) =>
  Array.from({ length: m }, (_, s) => (s === 0 ? 1 : 2) * todaWeight(m, s) * Math.cos(s * theta)).reduce((a, b) => a + b, 0);

/** sum_{j+l=2m-2} < cos^j(x) cos^l(x + theta) >, the mean over 64 points: exact for these powers but for rounding. */
function byMean(m: number, theta: number): number {
  const power = (y: number, n: number) => Array.from({ length: n }, () => y).reduce((a, b) => a * b, 1);
  const points = Array.from({ length: 64 }, (_, i) => (2 * Math.PI * i) / 64);
  const terms = points.flatMap((x) =>
    Array.from({ length: 2 * m - 1 }, (_, j) => power(Math.cos(x), j) * power(Math.cos(x + theta), 2 * m - 2 - j)),
  );
  return terms.reduce((a, b) => a + b, 0) / 64;
}

describe('the weights of the modes in Tr L^2m', () => {
  it.each([1, 2, 3, 4, 5, 8])('are the means over plane waves: m = %i', (m) => {
    for (const theta of [0, 0.3, 1, 2, Math.PI]) expect(Math.abs(weight(m, theta) - byMean(m, theta))).toBeLessThan(1e-13); // rounding of some 1000 terms
  });

  it('are, for the first ones, numbers to be checked by hand', () => {
    expect([0, 1].map((s) => todaWeight(2, s))).toEqual([1, 1 / 4]);
    expect([0, 1, 2, 3].map((s) => todaWeight(3, s))).toEqual([1, 3 / 8, 1 / 16, 0]);
    expect([0, 1, 2, 3].map((s) => todaWeight(4, s))).toEqual([1, 29 / 64, 1 / 8, 1 / 64]);
  });

  it('have the mean 1, exactly, as far as doubles are exact', () => {
    for (let m = 1; m <= 26; m++) expect(todaWeight(m, 0)).toBe(1);
  });

  it('are (2m-1) times as large for the longest waves as for the shortest', () => {
    for (const m of [2, 3, 4, 5]) expect(weight(m, 0) / weight(m, Math.PI)).toBeCloseTo(2 * m - 1, 10);
  });

  it('are asked for with whole numbers', () => {
    expect(() => todaWeight(0, 0)).toThrow('m: got 0; expected a whole number from 1 to 26');
    expect(() => todaWeight(27, 0)).toThrow('m: got 27');
    expect(() => todaWeight(2, -1)).toThrow('s: got -1; expected a whole number from 0');
  });
});
