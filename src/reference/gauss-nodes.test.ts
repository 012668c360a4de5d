import { describe, expect, it } from 'vitest';
import { decimal } from '../exact/decimal.ts';
import { gaussRule, legendre } from './gauss-nodes.ts';

const real = decimal(40);

describe('the rule of Gauss and Legendre', () => {
  it.each([1, 2, 3, 7, 20])('with %d nodes integrates x^k over (0, 1) to 1 / (k + 1) for k < 2s, and not x^2s', (s) => {
    const { nodes, weights } = gaussRule(s, real);
    const integral = (k: number) => nodes.reduce((sum, x, i) => sum.add(x.pow(k).mul(weights[i])), real.of(0));
    for (let k = 0; k < 2 * s; k++)
      expect(
        integral(k)
          .mul(k + 1)
          .sub(1)
          .abs()
          .toNumber(),
      ).toBeLessThan(1e-36);
    // the error is (s!)^4 / ((2s + 1) ((2s)!)^2), DLMF 3.5.19-20: 1/12 with one node, 2e-24 with twenty
    expect(
      integral(2 * s)
        .sub(real.over(real.of(1), real.of(2 * s + 1)))
        .abs()
        .toNumber(),
    ).toBeGreaterThan(1e-24);
  });

  it('has the nodes and weights of the tables', () => {
    const { nodes, weights } = gaussRule(3, real); // (1 -+ sqrt(3/5)) / 2 and 5/18, 8/18
    const root = real.sqrt(real.over(real.of(3), real.of(5)));
    expect(nodes[0].mul(2).add(root).sub(1).abs().toNumber()).toBeLessThan(1e-38);
    expect(nodes[1].sub(0.5).abs().toNumber()).toBeLessThan(1e-38);
    expect(weights.map((w) => Number(w.mul(18)))).toEqual([5, 8, 5]);
  });

  it('rests on polynomials that are 1 at 1 and (-1)^k at -1', () => {
    expect(legendre(9, real.of(1), real).map(Number)).toEqual(Array.from({ length: 10 }, () => 1));
    expect(legendre(9, real.of(-1), real).map(Number)).toEqual(Array.from({ length: 10 }, (_, k) => (k % 2 === 0 ? 1 : -1)));
    expect(legendre(2, real.of(0.5), real).map(Number)).toEqual([1, 0.5, -0.125]); // (3 x^2 - 1) / 2
  });
});
