import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { printedTo } from './coefficient.ts';
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

describe.each(splitting)('%s', (_, scheme) => {
  it.each(['kicks', 'drifts'] as const)('has %s that add up to 1, to the digits printed', (stage) => {
    // a unit in the last of the decimals printed, for each coefficient; nothing for exact ones
    const printed = scheme[stage].reduce((total, text) => total + printedTo(text, scheme.decimals).toNumber(), 0);
    expect(printed).toBeLessThan(1e-12);
    expect(sum(scheme[stage]).sub(1).abs().toNumber()).toBeLessThanOrEqual(printed + 1e-58); // rounding in 60 digits
  });

  it('is a palindrome if it is called symmetric, and else is none', () => {
    const [outer, inner] = scheme.first === 'kick' ? [scheme.kicks, scheme.drifts] : [scheme.drifts, scheme.kicks];
    const same = (texts: readonly string[]) => texts.toReversed().every((text, i) => text === texts[i]);
    expect(outer.length === inner.length + 1 && same(outer) && same(inner)).toBe(scheme.symmetric);
    expect(outer.length - inner.length).toBeOneOf([0, 1]);
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
      'position-verlet': 1,
      'symplectic-euler': 1,
      saba2: 2,
      saba2c: 4,
      'forest-ruth': 3,
      suzuki4: 5,
      pefrl: 4,
      'blanes-moan-s6': 6,
      'sb3a-4': 4,
      'sb3a-5': 5,
      'calvo-sanz-serna-4': 4,
      'mclachlan-atela-4': 4,
      srkn6b: 6,
      'mclachlan-atela-5': 6,
      yoshida6: 7,
      'kahan-li-6': 9,
      'okunbor-skeel-6': 7,
      srkn11b: 11,
      srkn14a: 14,
      yoshida8: 15,
      'kahan-li-8': 17,
      'sofroniou-spaletta-10': 35,
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

  it('what is written in closed form is its closed form, to the 42 decimals written', () => {
    const p = new Exact(4).sub(new Exact(4).cbrt()).pow(-1);
    const { suzuki4, saba2, saba2c, 'sb3a-4': sb3a4 } = schemes;
    expect(suzuki4.drifts).toEqual([p, p, new Exact(1).sub(p.mul(4)), p, p].map((x) => x.toFixed(42)));
    const root3 = new Exact(3).sqrt();
    expect(saba2.drifts.slice(0, 2)).toEqual([new Exact(0.5).sub(root3.div(6)), root3.div(3)].map((x) => x.toFixed(42)));
    expect(saba2c.drifts).toEqual(saba2.drifts);
    expect(saba2c.corrector).toBe(root3.sub(2).div(48).toFixed(42));
    const outer = new Exact(1).sub(new Exact(7).div(18).sqrt()).div(2);
    expect(sb3a4.drifts.slice(0, 2)).toEqual([outer, new Exact(1).div(6).sub(outer)].map((x) => x.toFixed(42)));
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
