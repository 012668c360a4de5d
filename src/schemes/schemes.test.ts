import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { coefficientValue, forcesPerStep, type SplittingScheme } from './scheme.ts';
import { schemes } from './schemes.ts';

const Exact = Decimal.clone({ precision: 60 });
const exact = (text: string) =>
  text
    .split('/')
    .map((part) => new Exact(part))
    .reduce((a, b) => a.div(b));
const sum = (texts: readonly string[]) => texts.map(exact).reduce((a, b) => a.add(b));
const splitting: [string, SplittingScheme][] = Object.entries(schemes).flatMap(([name, scheme]) =>
  scheme.family === 'splitting' ? [[name, scheme]] : [],
);

describe.each(splitting)('%s', (name, scheme) => {
  it.each(['kicks', 'drifts'] as const)('has %s that add up to 1, to the digits printed', (stage) => {
    // half a unit in the last of the decimals printed, for each coefficient; nothing for the others
    const printed = name === 'srkn11b' ? 0.5e-15 * scheme[stage].length : 0;
    expect(sum(scheme[stage]).sub(1).abs().toNumber()).toBeLessThanOrEqual(printed);
  });

  it('is a palindrome, as it is called symmetric', () => {
    expect(scheme.symmetric).toBe(true);
    expect(scheme.kicks.toReversed()).toEqual(scheme.kicks);
    expect(scheme.drifts.toReversed()).toEqual(scheme.drifts);
    const extra = scheme.first === 'kick' ? scheme.kicks.length - scheme.drifts.length : scheme.drifts.length - scheme.kicks.length;
    expect(extra).toBe(1);
  });
});

describe('the schemes', () => {
  it.each(Object.entries(schemes))('%s stands under its name and cites a source with a year', (name, scheme) => {
    expect(scheme.name).toBe(name);
    expect(scheme.source).toMatch(/\((19|20)\d\d\)/);
  });

  it('evaluate as many forces per step as their sources say', () => {
    expect(Object.fromEntries(Object.entries(schemes).map(([name, scheme]) => [name, forcesPerStep(scheme)]))).toEqual({
      'velocity-verlet': 1,
      'forest-ruth': 3,
      srkn11b: 11,
      rk4: 4,
    });
  });

  it('forest-ruth is made of theta = 1 / (2 - 2^(1/3)), to the 35 decimals written', () => {
    const theta = new Exact(2).sub(new Exact(2).cbrt()).pow(-1);
    const rest = new Exact(1).sub(theta.mul(2));
    const [outer, inner] = [theta.div(2), theta.add(rest).div(2)];
    const { drifts, kicks } = schemes['forest-ruth'];
    expect(drifts).toEqual([outer, inner, inner, outer].map((value) => value.toFixed(35)));
    // the kicks are twice the written drifts and 1 less two of them: a rounding of 5e-36 each, doubled twice
    for (const [i, value] of [theta, rest, theta].entries()) expect(exact(kicks[i]).sub(value).abs().toNumber()).toBeLessThanOrEqual(2e-35);
  });

  it('rk4 satisfies the eight conditions of order 4', () => {
    const { a, b } = schemes.rk4;
    const row = (texts: readonly string[], x: readonly Decimal[]) =>
      texts.reduce((s, text, j) => s.add(exact(text).mul(x[j])), new Exact(0));
    const ones = b.map(() => new Exact(1));
    const c = a.map((texts) => row(texts, ones));
    const times = (x: readonly Decimal[], y: readonly Decimal[]) => x.map((value, i) => value.mul(y[i]));
    const applied = (x: readonly Decimal[]) => a.map((texts) => row(texts, x));
    const [c2, ac] = [times(c, c), applied(c)];
    const conditions = [ones, c, c2, ac, times(c2, c), times(c, ac), applied(c2), applied(ac)].map((x) =>
      row(b, x).toDecimalPlaces(50).toNumber(),
    );
    expect(conditions).toEqual([1, 1 / 2, 1 / 3, 1 / 6, 1 / 4, 1 / 8, 1 / 12, 1 / 24]);
  });
});

describe('coefficientValue', () => {
  it.each([
    ['1', 1],
    ['-1/2', -0.5],
    ['1/6', 1 / 6],
    ['0.1', 0.1],
    ['-0.17560359597982881702384390448573041', -0.17560359597982883],
  ])('of %s is the nearest double', (text, value) => {
    expect(coefficientValue(text)).toBe(value);
  });
});
