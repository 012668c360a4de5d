import { describe, expect, it } from 'vitest';
import { float64 } from '../exact/float64.ts';
import { rationals } from '../exact/rationals.ts';
import { betweenHeatBaths } from './heat-baths.ts';
import { limitOfQuantityThree } from './limit-law.ts';
import { quantityThreeOfLongRing, quantityThreeOfRing } from './ordered-ring.ts';
import { quantityThree } from './quadratic-chain.ts';

const rounded = { isZero: (x: number) => x === 0, size: Math.abs };
const exactly = (stiffness: readonly number[], eps: number, gamma: number) => {
  const chain = { boundary: 'ring', stiffness: stiffness.map(rationals.of), eps: rationals.of(eps) } as const;
  const { numerator, denominator } = quantityThree(rationals, chain, rationals.of(gamma), rationals);
  return Number((numerator << 80n) / denominator) / 2 ** 80;
};

describe('quantity (3) of the chain with V = r^2/2 and flips', () => {
  it.each([3, 4, 5])('is the closed form on the ordered ring of %i', (sites) => {
    const ring = { stiffness: 1.5, eps: 0.25, gamma: 0.5 };
    const closed = quantityThreeOfRing(ring, sites);
    const solved = exactly(
      Array.from({ length: sites }, () => 1.5),
      0.25,
      0.5,
    );
    expect(Math.abs(solved - closed)).toBeLessThan(8 * 2 ** -53); // both below 1/8, a few roundings in the closed form
  });

  it('tends to the integral over k as the ring grows: exponentially, to the last bits at N = 64', () => {
    const ring = { stiffness: 1.5, eps: 0.25, gamma: 0.5 };
    expect(Math.abs(quantityThreeOfRing(ring, 64) - quantityThreeOfLongRing(ring))).toBeLessThan(64 * 2 ** -53);
  });

  it('in doubles is what it is in rational numbers', () => {
    const chain = { boundary: 'ring', stiffness: [1, 2, 1.5, 3], eps: 0.5 } as const;
    expect(quantityThree(float64, chain, 0.5, rounded)).toBeCloseTo(exactly(chain.stiffness, 0.5, 0.5), 12);
  });

  it('with periodic frequencies grows as eps^(2P - n), and does not keep the bound eps^(n + 2) for P < n + 1', () => {
    // P = 2, six sites: n = 1 has P = n + 1 and stays bounded; n = 2 grows as eps^-2, 16 times from 2^-4 to 2^-6 (measured: 17.07)
    const ratio = (n: number) => {
      const at = (k: number) => exactly([1, 2, 1, 2, 1, 2], 2 ** -k, 2 ** (-k * n)) * 2 ** (k * (n + 2));
      return at(6) / at(4);
    };
    expect(Math.abs(ratio(1) - 1)).toBeLessThan(0.2);
    expect(Math.abs(ratio(2) - 16)).toBeLessThan(2);
  });

  it('over eps^(n + 2) tends to resistances in a row, equal neighbours having none', () => {
    expect(limitOfQuantityThree([1, 2, 1, 2])).toBe(8);
    const found = exactly([1, 1, 3.25, 1.5], 2 ** -8, 2 ** -16) * 2 ** 32;
    expect(Math.abs(found / limitOfQuantityThree([1, 1, 3.25, 1.5]) - 1)).toBeLessThan(2 ** -10);
  });
});

describe('the steady state between two heat baths', () => {
  const ring = { stiffness: 1.5, eps: 0.25, gamma: 1 };
  const { temperatures, currents } = betweenHeatBaths(ring, 8);

  it('carries the same current through every bond', () => {
    for (const current of currents) expect(Math.abs(current / (currents[0] as number) - 1)).toBeLessThan(2 ** -40);
  });

  it('has a linear temperature in the middle, and half of (3) for its conductivity', () => {
    const drops = [2, 3, 4].map((x) => (temperatures[x] as number) - (temperatures[x + 1] as number));
    expect(Math.abs((drops[0] as number) / (drops[1] as number) - 1)).toBeLessThan(1e-4); // measured: 2e-6, the baths are two sites away
    expect(Math.abs((currents[3] as number) / (drops[1] as number) / (quantityThreeOfLongRing(ring) / 2) - 1)).toBeLessThan(1e-4);
  });
});
