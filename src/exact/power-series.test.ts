import { describe, expect, it } from 'vitest';
import { powerSeries } from './power-series.ts';
import { rational, rationals } from './rationals.ts';

const series = powerSeries(rationals, 5);
const of = (...coefficients: string[]) => [...coefficients, ...Array(6 - coefficients.length).fill('0')].map(rational);
const text = (f: readonly ReturnType<typeof rational>[]) => f.map(rationals.text);

describe('power series', () => {
  it('have exp(x) = sum x^n / n!, and exp(x + x^2) by hand', () => {
    expect(text(series.exp(of('0', '1')))).toEqual(['1', '1', '1/2', '1/6', '1/24', '1/120']);
    // (1 + x + x^2/2 + x^3/6)(1 + x^2): the third order is 1/6 + 1
    expect(text(series.exp(of('0', '1', '1'))).slice(0, 4)).toEqual(['1', '1', '3/2', '7/6']);
  });

  it('have exp(f) exp(-f) = 1', () => {
    const f = of('0', '2/3', '-5', '1/7', '3');
    expect(text(series.times(series.exp(f), series.exp(series.minus(series.of(0), f))))).toEqual(text(series.of(1)));
  });

  it('are multiplied as polynomials are, cut off, and divided by constants', () => {
    expect(text(series.times(of('1', '1'), of('1', '-1')))).toEqual(['1', '0', '-1', '0', '0', '0']);
    expect(text(series.times(of('0', '0', '0', '1'), of('0', '0', '0', '1')))).toEqual(text(series.of(0)));
    expect(text(series.over(series.plus(of('1'), of('0', '4')), series.of(2)))).toEqual(['1/2', '2', '0', '0', '0', '0']);
  });
});
