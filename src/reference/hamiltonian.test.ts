import { describe, expect, it } from 'vitest';
import { parseExpression } from '../chain/parse-expression.ts';
import { decimal } from '../exact/decimal.ts';
import { float64 } from '../exact/float64.ts';
import { type Hamiltonian, hamiltonianValue } from './hamiltonian.ts';

/** Two sites, a wall on the left, each bond with a number of its own. */
const h: Hamiltonian = {
  sites: 2,
  potential: parseExpression('k * r^2 + r^3'),
  bonds: [
    { left: 'wall', right: 0, coefficients: { k: 1 } },
    { left: 0, right: 1, coefficients: { k: 10 } },
    { left: 1, right: 'wall', coefficients: { k: 100 } },
  ],
};

describe('hamiltonianValue', () => {
  it.each([
    ['nothing at rest', [0, 0], [0, 0], 0],
    ['momenta: p^2 / 2', [0, 0], [3, -4], 12.5],
    ['bonds r = 2, 3, -5, each with its coefficients', [2, 5], [0, 0], 4 + 8 + (90 + 27) + (2500 - 125)],
    ['both', [2, 5], [3, -4], 12.5 + 12 + 117 + 2375],
  ])('is by hand: %s', (_, q, p, value) => {
    expect(hamiltonianValue(h, q, p, float64)).toBe(value);
    expect(hamiltonianValue(h, q, p, decimal(20)).toNumber()).toBe(value);
  });

  it('carries the digits of its arithmetic', () => {
    // H = p^2/2 + k q^2 + q^3 + 100 q^2 - q^3 on site 0 alone; with doubles the small term would be lost
    const one: Hamiltonian = { ...h, sites: 1, bonds: [h.bonds[0], { ...h.bonds[2], left: 0 }] };
    expect(
      hamiltonianValue(one, [2 ** -40], [2 ** 20], decimal(60)).eq(
        decimal(60)
          .of(2 ** 39)
          .add(decimal(60).of(101 * 2 ** -80)),
      ),
    ).toBe(true);
  });
});
