import { describe, expect, it } from 'vitest';
import { rationals } from '../exact/rationals.ts';
import { gaussianMean } from './gaussian-mean.ts';
import { inverseOf } from './linear-system.ts';
import { timesWords, variable, type Words } from './words.ts';

const number = (n: number) => rationals.of(n);
const covariance = [
  [number(2), number(1)],
  [number(1), number(3)],
];
const mean = gaussianMean(rationals, covariance, [number(5)]);
const product = (...variables: number[]) =>
  variables
    .map((v) => variable(v, rationals.one))
    .reduce<Words<typeof rationals.one>>((f, g) => timesWords(rationals, f, g), new Map([['', rationals.one]]));

describe('means of Gaussian variables', () => {
  it('are those of Wick: by hand', () => {
    expect(mean(product(0, 1))).toEqual(number(1));
    expect(mean(product(0, 0, 1, 1))).toEqual(number(2 * 3 + 2 * 1 * 1));
    expect(mean(product(0, 0, 0, 0))).toEqual(number(3 * 2 * 2));
    expect(mean(product(0, 0, 0, 1, 1, 1))).toEqual(number(9 * 2 * 3 * 1 + 6));
  });

  it('factorise where variables are independent, and vanish where one is left alone', () => {
    expect(mean(product(0, 1, 2, 2, 2, 2))).toEqual(number(1 * 3 * 25));
    expect(mean(product(0, 1, 2))).toEqual(number(0));
  });
});

describe('the inverse of a matrix', () => {
  it('is one, and there is none of a singular one', () => {
    expect(inverseOf(rationals, covariance, rationals).map((row) => row.map(rationals.text))).toEqual([
      ['3/5', '-1/5'],
      ['-1/5', '2/5'],
    ]);
    const singular = [
      [number(1), number(2)],
      [number(2), number(4)],
    ];
    expect(() => inverseOf(rationals, singular, rationals)).toThrow(RangeError);
  });
});
