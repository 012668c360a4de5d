import { describe, expect, it } from 'vitest';
import { chain, siteChain } from './chain.ts';
import { refuseSingularStart, singularPlace } from './check-start.ts';
import { state } from './state.ts';

const lennardJones = { expression: '(1 + r)^-12 - 2 * (1 + r)^-6', parameters: {} };
const still = (n: number) => new Array(n).fill(0);

describe('refuseSingularStart', () => {
  it('names the bond at a pole, with its elongation', () => {
    const walls = chain({ potential: lennardJones, boundary: 'fixed', sites: 3 });
    expect(() => refuseSingularStart(walls, state([0.5, -0.5, 0], still(3)))).toThrow(
      'start: got "bond 1 at r = -1"; expected a start in which the energy and force of every bond and site are finite',
    );
    expect(() => refuseSingularStart(walls, state([0.5, -0.25, 0], still(3)))).not.toThrow();
    const torus = chain({ potential: lennardJones, boundary: 'periodic', sides: [3, 3] });
    const q = still(9);
    q[4] = -1; // bond 3 along the first axis, 9 + 1 along the second
    expect(singularPlace(torus, state(q, still(9)))).toBe('bond 3 at r = -1');
  });

  it('names a bond or site outside the domain of a logarithm', () => {
    const bond = chain({ potential: { expression: 'r - log(1 + r)', parameters: {} }, boundary: 'periodic', sites: 3 });
    expect(singularPlace(bond, state([0, -2, 0], still(3)))).toBe('bond 0 at r = -2');
    const pin = { formula: { expression: '-log(1 - q^2)', parameters: {} } };
    const [walls, ring] = (['fixed', 'periodic'] as const).map((boundary) =>
      chain({ potential: 'harmonic', boundary, sites: 3, pinning: pin }),
    );
    expect(singularPlace(walls, state([0, 1, 0], still(3)))).toBe('site 2 at q = 1'); // numbered as modes are
    expect(singularPlace(ring, state([0, 1.5, 0], still(3)))).toBe('site 1 at q = 1.5');
    expect(singularPlace(ring, state([0, 0.5, 0], still(3)))).toBeUndefined();
  });

  it('names what is too large for a double', () => {
    const toda = chain({ potential: 'toda', alpha: 1, boundary: 'fixed', sites: 2 });
    expect(singularPlace(toda, state([0, 400], still(2)))).toBe('bond 1 at r = 400'); // exp(800)
    expect(singularPlace(toda, state([0, -400], still(2)))).toBe('bond 2 at r = 400');
    expect(singularPlace(toda, state([0, 0], [0, 1e200]))).toBe('site 2 at p = 1e+200');
  });

  it('looks at the coefficients of both ends where they belong to the sites, and at every realisation', () => {
    const lopsided = siteChain({ kind: 'site-chain', potential: 'toda', boundary: 'fixed', sites: 2, alpha: [0.5, 4] });
    expect(singularPlace(lopsided, state([0, 100], still(2)))).toBe('bond 1 at r = 100'); // exp(800) at site 2 alone
    expect(singularPlace(lopsided, state([100, 100], still(2)))).toBeUndefined();
    const toda = chain({ potential: 'toda', alpha: 1, boundary: 'fixed', sites: 1 });
    expect(() => refuseSingularStart(toda, state([0, 400], [0, 0], 2))).toThrow('bond 0 at r = 400');
  });
});
