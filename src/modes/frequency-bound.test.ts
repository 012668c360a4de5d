import { describe, expect, it } from 'vitest';
import { chain } from '../chain/chain.ts';
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
});
