import { describe, expect, it } from 'vitest';
import { resonantBonds, wholeVectors } from './diophantine.ts';

const condition = { radius: 0, alpha: 2, c: 1, reach: 4 };

describe('whole-number vectors', () => {
  it('are one of xi and -xi each: on Z^k there are sum_j 2^j C(k, j) C(s - 1, j - 1) of size s', () => {
    expect(wholeVectors(2, 1)).toEqual([
      [0, 1],
      [1, 0],
    ]);
    const ofSize = (length: number, size: number) =>
      wholeVectors(length, 4).filter((xi) => xi.reduce((sum, n) => sum + Math.abs(n), 0) === size).length;
    expect([1, 2, 3, 4].map((s) => ofSize(2, s))).toEqual([2, 4, 6, 8]); // 4 s of them, halved
    expect([1, 2, 3].map((s) => ofSize(4, s))).toEqual([4, 16, 44]); // 8, 32, 88
  });

  it('hold no vector with its opposite', () => {
    const texts = new Set(wholeVectors(3, 3).map(String));
    expect(wholeVectors(3, 3).some((xi) => texts.has(String(xi.map((n) => -n))))).toBe(false);
  });
});

describe('resonant bonds', () => {
  it("are those with |a omega - b omega'| < c / (a + b)^2", () => {
    // 1 and 1.25: 1/4 is not below 1/4; 1.25 and 1.4375: 3/16 is; 1.4375 and 2, 2 and 1: 2 * 1 - 2 = 0
    expect(resonantBonds([4], [1, 1.25, 1.4375, 2], condition)).toEqual([1, 3]);
    expect(resonantBonds([4], [1, 1.25, 1.4375, 2], { ...condition, c: 1.25 })).toEqual([0, 1, 3]);
  });

  it('depend on the ball: equal frequencies two bonds away count for radius 1', () => {
    const omega = [1, 1.375, 1.8125, 1, 1.625, 1.1875].map((x) => 7 * x);
    expect(resonantBonds([6], omega, { ...condition, reach: 2 })).toEqual([]);
    expect(resonantBonds([6], omega, { ...condition, radius: 1, reach: 2 })).toEqual([1, 4]); // sites 0, 1, 2, 3, and 3, 4, 5, 0
  });

  it('are all of them where alpha is below the number of sites less one, for |xi| large enough: the pigeonhole principle', () => {
    const omega = [Math.SQRT2, Math.sqrt(3), Math.sqrt(5), Math.sqrt(7), Math.sqrt(11), Math.sqrt(13)];
    const at = (reach: number) => resonantBonds([6], omega, { radius: 1, alpha: 0, c: 1 / 16, reach }).length;
    expect([at(1), at(8)]).toEqual([0, 6]);
  });

  it.each<[Partial<typeof condition>, string]>([
    [{ radius: -1 }, 'radius: got -1; expected a whole number, 0 or more'],
    [{ alpha: 0.5 }, 'alpha: got 0.5; expected a whole number, 0 or more'],
    [{ reach: 0 }, 'reach: got 0; expected a whole number, 1 or more'],
    [{ c: 0 }, 'c: got 0; expected a positive number'],
  ])('refuse a condition that makes no sense: %o', (wrong, message) => {
    expect(() => resonantBonds([4], [1, 1, 1, 1], { ...condition, ...wrong })).toThrow(message);
  });

  it('refuse frequencies that are not one per site', () => {
    expect(() => resonantBonds([4], [1, 1], condition)).toThrow('omega: got 2; expected 4 frequencies, one per site');
  });
});
