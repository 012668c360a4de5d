import { describe, expect, it } from 'vitest';
import { chain } from '../chain/chain.ts';
import { force } from '../chain/force.ts';
import { state } from '../chain/state.ts';
import { frequencyBound } from './frequency-bound.ts';
import { normalModes } from './normal-modes.ts';

describe('frequencyBound', () => {
  it('is the largest frequency of an even ring, and hardly more than that of a long chain', () => {
    const of = (boundary: 'fixed' | 'periodic', sites: number) => chain({ potential: 'harmonic', boundary, sites, stiffness: 2.25 });
    expect(frequencyBound(of('periodic', 8))).toBe(3);
    expect(Math.max(...normalModes(of('periodic', 8)).frequencies)).toBe(3);
    const largest = Math.max(...normalModes(of('fixed', 99)).frequencies); // 3 cos(pi/200)
    expect(largest).toBeLessThan(3);
    expect(largest).toBeGreaterThan(3 * (1 - 1.3e-4)); // (pi/200)^2/2 = 1.23e-4
  });

  it('goes by the stiffest bond', () => {
    const system = chain({ potential: 'harmonic', boundary: 'fixed', sites: 2, stiffness: [1, 16, 4] });
    expect(frequencyBound(system)).toBe(8);
  });

  const written = (expression: string, more: object = {}) =>
    chain({ potential: { expression, parameters: {} }, boundary: 'periodic', sites: 8, ...more });

  it('takes the curvature at rest of what is written: that of a Morse bond is 2 D a^2', () => {
    const morse = chain({
      potential: { expression: 'D * (1 - exp(-a * r))^2', parameters: { D: 2, a: 1.5 } },
      boundary: 'periodic',
      sites: 8,
    });
    expect(frequencyBound(morse)).toBe(2 * Math.sqrt(2 * 2 * 1.5 * 1.5));
    // V'' = 12 (13 (1+r)^-14 - 7 (1+r)^-8) = 72
    expect(frequencyBound(written('(1 + r)^-12 - 2 * (1 + r)^-6'))).toBe(2 * Math.sqrt(72));
    expect(frequencyBound(written('stiffness * r^2', { stiffness: [1, 2, 3, 4, 5, 4, 3, 2] }))).toBe(2 * Math.sqrt(2 * 5));
  });

  it('takes the curvature at rest of a pinning that is written, and masses and pinnings of every site', () => {
    const pinned = { formula: { expression: 'k * (1 - cos(2 * q)) + quadratic * q^2 / 2', parameters: { k: 2 } }, quadratic: 1 };
    expect(frequencyBound(written('r^2 / 2', { pinning: pinned }))).toBe(Math.sqrt(8 + 1 + 4)); // U'' = 4 k + kappa
    const of = { potential: 'harmonic', boundary: 'periodic', sites: 3 } as const;
    expect(frequencyBound(chain({ ...of, mass: [4, 1, 2], pinning: { quadratic: [1, 5, 2] } }))).toBe(3);
    expect(frequencyBound(chain({ ...of, sites: undefined, sides: [3, 4], mass: 2 }))).toBe(2);
  });

  it('counts quartic bonds as 0, a well that is a hill at rest by the size of its curvature, and refuses what has none', () => {
    expect(frequencyBound(written('r^4 / 4'))).toBe(0);
    expect(frequencyBound(written('r^4 - r^2'))).toBe(2 * Math.sqrt(2)); // |V''(0)| = 2
    expect(() => frequencyBound(written('r^3 / sqrt(r^2 + 1e-300)'))).toThrow('a finite second derivative at r = 0'); // 1e-300^3 vanishes
  });

  it('is no less than any frequency of a chain whose coefficients vary: power iteration on M^-1 K', () => {
    const stiffness = [1, 7, 2, 3, 9, 4];
    const [mass, quadratic] = [
      [1, 0.5, 2, 1, 0.75],
      [0, 3, 1, 0, 2],
    ];
    const system = chain({ potential: 'harmonic', boundary: 'fixed', sites: 5, stiffness, mass, pinning: { quadratic } });
    let x = [1, -1, 1, -1, 1];
    let largest = 0;
    for (let n = 0; n < 2000; n++) {
      const y = force(system, state(x, new Float64Array(5))).map((f, j) => -f / mass[j]);
      largest = Math.hypot(...y) / Math.hypot(...x);
      x = Array.from(y, (value) => value / Math.hypot(...y));
    }
    expect(frequencyBound(system) ** 2).toBeGreaterThanOrEqual(largest);
    expect(frequencyBound(system) ** 2).toBeLessThan(4 * largest); // and says something: (3 + 36)/0.5 = 78 beside 29.6 (measured)
  });
});
