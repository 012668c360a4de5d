import { describe, expect, it } from 'vitest';
import { rational, rationals } from '../exact/rationals.ts';
import { derivativeOfWords, letterOf, plusWords, timesWords, valueOfWords, variable, variablesOf } from './words.ts';

const x = (index: number) => variable(index, rationals.one);
const sum = plusWords(rationals, x(0), x(3)); // x_0 + x_3

describe('polynomials as words', () => {
  it('multiply with sorted letters and added coefficients', () => {
    const square = timesWords(rationals, sum, sum);
    expect(square.get(letterOf(0) + letterOf(3))).toEqual(rational('2'));
    expect(square.size).toBe(3);
    expect(variablesOf(letterOf(0) + letterOf(3))).toEqual([0, 3]);
  });

  it('are differentiated: d/dx_3 (x_0 + x_3)^3 = 3 (x_0 + x_3)^2', () => {
    const square = timesWords(rationals, sum, sum);
    const slope = derivativeOfWords(rationals, timesWords(rationals, square, sum), 3);
    for (const [word, c] of square) expect(slope.get(word)).toEqual(rationals.times(rational('3'), c));
    expect(slope.size).toBe(3);
  });

  it('have values', () => {
    const cube = timesWords(rationals, timesWords(rationals, sum, sum), sum);
    expect(
      valueOfWords(
        cube,
        rationals,
        (v) => rationals.of(v + 1),
        (c) => c,
      ),
    ).toEqual(rational('125'));
  });
});
