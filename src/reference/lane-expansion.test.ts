import { describe, expect, it } from 'vitest';
import { hamiltonianOf } from '../../oracles/hamiltonian/hamiltonian-of.ts';
import { type ChainInput, chain } from '../chain/chain.ts';
import { parseExpression } from '../chain/parse-expression.ts';
import { uniform } from '../elementary/pseudo-random.ts';
import type { Arithmetic } from '../exact/arithmetic.ts';
import { fixedPoint } from '../exact/fixed-point.ts';
import { limbs } from '../exact/limbs/limbs.ts';
import type { Hamiltonian } from './hamiltonian.ts';
import { taylor } from './taylor.ts';

/** Limbs, and how many numbers were read from them: the state at every time where they were used, none where whole numbers took over. */
function watched(digits: number, smallest?: number): { readonly real: Arithmetic<bigint>; readonly readNumbers: () => number } {
  const real = limbs(digits, smallest);
  let reads = 0;
  return {
    real: {
      ...real,
      lanes: (terms) => {
        const lanes = real.lanes?.(terms);
        return (
          lanes && {
            ...lanes,
            read: (...of) => {
              reads++;
              return lanes.read(...of);
            },
          }
        );
      },
    },
    readNumbers: () => reads,
  };
}

const numbers = (seed: number, count: number, size: number) => [...uniform(seed, count, -size, size)];
const times = [0, 0.4, 1.5];

/** The points of both engines, and whether limbs were used at all of them. */
function solvedTwice(h: Hamiltonian, seed: number, digits: number, size = 1 / 2, smallest = 1) {
  const { real, readNumbers } = watched(digits, smallest);
  const [q, p] = [numbers(seed, h.sites, size), numbers(seed + 1, h.sites, size)];
  const inLimbs = taylor(h, q, p, times, real);
  return { whole: taylor(h, q, p, times, fixedPoint(digits, smallest)), inLimbs, areUsed: readNumbers() >= 2 * h.sites * times.length };
}

const perSite = (seed: number, sites: number, low: number, high: number) => [...uniform(seed, sites, low, high)];
/** Polynomial bonds and exponential ones; walls, rings and lattices; coefficients per bond, masses, pinning; odd and even numbers of sites. */
const chains: readonly ChainInput[] = [
  { potential: 'harmonic', boundary: 'fixed', sites: 3, pinning: { quartic: 1 } },
  { potential: 'fput-alpha', boundary: 'fixed', sites: 8, alpha: 0.25 },
  { potential: 'fput-alpha', boundary: 'fixed', sites: 5, alpha: perSite(1, 6, -0.5, 0.5), mass: perSite(2, 5, 0.5, 3) },
  { potential: 'fput-beta', boundary: 'periodic', sites: 6, beta: perSite(3, 6, 0, 2), stiffness: perSite(4, 6, 0.5, 2) },
  { potential: 'fput-alphabeta', boundary: 'periodic', sites: 3, alpha: [0.25, 0, 0], beta: [1, 0.5, 1] },
  { potential: 'fput-alphabeta', boundary: 'periodic', sides: [3, 3], sites: 9, alpha: 0.3, beta: 0.2, pinning: { quadratic: 0.5 } },
  { potential: 'toda', boundary: 'fixed', sites: 8, alpha: 0.5 },
  { potential: 'toda', boundary: 'periodic', sites: 5, alpha: perSite(5, 5, 0.25, 0.75), mass: 2 },
];

describe.each(chains)('%j', (input) => {
  it.each([20, 40, 60])('moves the same in limbs as in whole numbers, to the last of %d digits', (digits) => {
    const { whole, inLimbs, areUsed } = solvedTwice(hamiltonianOf(chain(input)), digits, digits);
    expect(areUsed).toBe(true);
    expect(inLimbs).toEqual(whole);
  });
});

describe('limbs', () => {
  const bonds = (potential: string, sites: number): Hamiltonian => ({
    sites,
    potential: parseExpression(potential),
    bonds: Array.from({ length: sites }, (_, j) => ({ left: j, right: (j + 1) % sites, coefficients: {} })),
  });

  it.each(['exp(r^2) - r', '(1 - r)^3 * exp(r / 3) + exp(-2 * r)', 'r^6 / 6 - 0.1 * r^3', '(2 + exp(r)) * (1 + exp(-r))'])(
    'move sites on bonds %s as whole numbers do',
    (potential) => {
      const { whole, inLimbs, areUsed } = solvedTwice(bonds(potential, 5), 7, 25);
      expect(areUsed).toBe(true);
      expect(inLimbs).toEqual(whole);
    },
  );

  it.each([2 ** -30, 2 ** -60])('carry numbers as small as %d in all digits', (size) => {
    const { whole, inLimbs, areUsed } = solvedTwice(bonds('r^2 / 2 + r^3 / 3 + exp(r)', 4), 9, 24, size, size);
    expect(areUsed).toBe(true);
    expect(inLimbs).toEqual(whole);
  });

  it.each([
    ['all sites', [0, 0, 0, 0, 0]],
    ['the middle one', [0.5, -0.25, 0, 0.25, -0.5]],
  ])('move %s at rest, whose series are 0, as whole numbers do', (_, start) => {
    const h = hamiltonianOf(chain({ potential: 'fput-beta', boundary: 'fixed', sites: 5, beta: 1 }));
    const { real, readNumbers } = watched(30);
    const rest = start.map(() => 0);
    const point = taylor(h, start, rest, [2], real);
    expect(readNumbers()).toBeGreaterThan(0);
    expect(point).toEqual(taylor(h, start, rest, [2], fixedPoint(30)));
  });

  it.each([
    ['quotients', 'r^2 / 2 + 1 / (4 + r)', 1 / 2, 30],
    ['sines', '1 - cos(r)', 1 / 2, 30],
    ['numbers too large for them', 'r^2 / 2 + 1e-12 * r^3', 2 ** 22, 30],
    ['more digits than they pay for', 'r^2 / 2 + r^3 / 3', 1 / 8, 150],
  ])('leave %s to whole numbers', (_, potential, size, digits) => {
    const { whole, inLimbs, areUsed } = solvedTwice(bonds(potential, 4), 11, digits, size);
    expect(areUsed).toBe(false);
    expect(inLimbs).toEqual(whole);
  });

  it('end where the solution does, with the same words', () => {
    const blowUp = bonds('-r^4', 2);
    const messageOf = (real: Arithmetic<bigint>) => {
      try {
        taylor(blowUp, [0, 1], [0, 0], [100], real);
      } catch (error) {
        if (error instanceof RangeError) return error.message;
      }
      return 'none';
    };
    expect(messageOf(limbs(20))).toContain('is singular there');
    expect(messageOf(limbs(20))).toBe(messageOf(fixedPoint(20)));
  });
});
