import { describe, expect, it } from 'vitest';
import { rational, rationals } from '../exact/rationals.ts';
import { flipGenerator, flipSolution, flipWalk, signTransform } from './flip-walk.ts';
import { solutionOf } from './linear-system.ts';

const values = (...numbers: number[]) => numbers.map(rationals.of);

describe('flips of momenta', () => {
  it('multiply p_1 p_2 by -4, and T by 0: two signs, the product has the values 1, -1, -1, 1', () => {
    expect(flipGenerator(rationals, values(1, -1, -1, 1))).toEqual(values(-4, 4, 4, -4));
    expect(flipWalk(rationals, values(1, -1, -1, 1))).toEqual(values(-1, 1, 1, -1)); // 1 - 2 |A|/k = -1
    expect(flipWalk(rationals, values(1, -1, 1, -1))).toEqual(values(0, 0, 0, 0)); // |A| = 1
  });

  it('have the inverse 1/(2 |A|) on products of |A| signs', () => {
    expect(flipSolution(rationals, values(1, -1, -1, 1), 2)).toEqual([1, -1, -1, 1].map((sign) => rational(`${sign}/4`)));
  });

  it('transform twice into 2^k times the values', () => {
    const f = values(3, 1, 4, 1, 5, 9, 2, 6);
    expect(signTransform(rationals, signTransform(rationals, f))).toEqual(f.map((x) => rationals.times(x, rational('8'))));
  });

  it('need 2^k values', () => {
    expect(() => signTransform(rationals, values(1, 2, 3))).toThrow('2^k of them');
    expect(() => flipWalk(rationals, values(1))).toThrow('k >= 1');
  });
});

describe('a linear system', () => {
  it('is solved, with 0 for what is free; or has no solution', () => {
    const rows = [values(1, 2, 5), values(2, 4, 10)];
    expect(solutionOf(rationals, rows, rationals)).toEqual(values(5, 0));
    expect(solutionOf(rationals, [values(1, 2, 5), values(2, 4, 11)], rationals)).toBeUndefined();
    expect(solutionOf(rationals, [values(0, 1, 3), values(2, 1, 7)], rationals)).toEqual(values(2, 3));
  });
});
