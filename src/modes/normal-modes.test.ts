import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../properties/arbitraries/runs.ts';
import { chain } from '../chain/chain.ts';
import { energy } from '../chain/energy.ts';
import { force } from '../chain/force.ts';
import { laneOf, state } from '../chain/state.ts';
import { singleMode } from './initial-data.ts';
import { modeEnergies, normalModes, projection } from './normal-modes.ts';

const u = 2 ** -53;
const linear = (boundary: 'fixed' | 'periodic', sites: number, stiffness = 1) =>
  chain({ potential: 'harmonic', boundary, sites, stiffness });
const systems = [linear('fixed', 1), linear('fixed', 2, 0.75), linear('fixed', 7), linear('periodic', 3), linear('periodic', 8, 1.25)];

describe.each(systems)('the modes of $sites sites, $boundary', (system) => {
  const { first, frequencies, real, imaginary = [] } = normalModes(system);
  const n = system.sites;

  it('are orthonormal', () => {
    // an entry errs by at most 4 u of itself (sine, norm, product), a product of two rows by 2 * 4 u, n products and sums by n u
    const dot = (a?: Float64Array, b?: Float64Array) => (a && b ? projection(a, b, 1, 0) : 0);
    for (let j = 0; j < n; j++) {
      for (let k = 0; k < n; k++) {
        const product = dot(real[j], real[k]) + dot(imaginary[j], imaginary[k]);
        const crossed = dot(real[j], imaginary[k]) - dot(imaginary[j], real[k]);
        expect(Math.abs(product - (j === k ? 1 : 0))).toBeLessThan(2 * (n + 9) * u);
        expect(Math.abs(crossed)).toBeLessThan(2 * (n + 9) * u);
      }
    }
  });

  it('are eigenvectors of the force, with -omega^2', () => {
    const rows = [...real, ...imaginary];
    rows.forEach((row, i) => {
      const omega = frequencies[i % n];
      force(system, state(row, new Float64Array(n))).forEach((f, site) => {
        // entries below 1 err by 4 u, the force adds up four of them; omega^2 <= 4 chi errs by 8 u of itself
        expect(Math.abs(f + omega * omega * row[site])).toBeLessThan(4 * (system.stiffness as number) * 16 * u);
      });
    });
  });

  it('begin with mode 1 between walls, with wavenumber 0 on a ring', () => {
    expect(first).toBe(system.boundary === 'fixed' ? 1 : 0);
    expect(frequencies[0] === 0).toBe(system.boundary === 'periodic');
  });

  it('hold all of a single mode, on a ring in two equal halves', () => {
    const k = system.boundary === 'fixed' ? n : 1;
    const start = singleMode(system, k, 0.5);
    const total = energy(system, start);
    const energies = modeEnergies(system, start);
    const expected = new Float64Array(n);
    for (const index of system.boundary === 'fixed' ? [k - 1] : [k, n - k])
      expected[index] = system.boundary === 'fixed' ? total : total / 2;
    // the projection: n + 8 roundings; squares, sums and the energy itself about as many again
    for (const [i, e] of energies.entries()) expect(Math.abs(e - expected[i])).toBeLessThan(4 * (n + 8) * u * total);
  });
});

describe('modeEnergies', () => {
  it('add up to the energy of the linear chain', () => {
    const drawn = runs({ system: 'harmonic', maxSites: 16, time: 1, schemes: [{ scheme: 'rk4', steps: [1] }] });
    fc.assert(
      fc.property(drawn, fc.integer({ min: 4, max: 12 }), ({ chain: drawn, start }, eighths) => {
        const system = chain({ ...drawn, stiffness: eighths / 8 });
        const squares = (x: Float64Array) => x.reduce((sum, value) => sum + value * value, 0);
        const sum = modeEnergies(system, start).reduce((a, b) => a + b, 0);
        // A projection errs by (n + 4) u |v|; so the sum over k of |projection| times that, at most sqrt n |v|, with omega^2 <= 4 chi;
        // twice for the squares, the sums and the energy, which all stay below this.
        const n = system.sites;
        const allowed = 2 * (n + 8) * Math.sqrt(n) * u * (4 * (eighths / 8) * squares(start.q) + squares(start.p));
        expect(Math.abs(sum - energy(system, start))).toBeLessThanOrEqual(allowed);
      }),
      { seed: 1953 },
    );
  });

  it('are those of wavenumbers k and N - k alike on a ring, and of each realisation alone', () => {
    const ring = linear('periodic', 3);
    const two = state([1, 0.5, 2, 0, -3, 0.25], [0, 1, 1, 2, 0.5, 3], 2);
    const [, one, other] = modeEnergies(ring, two, 1);
    expect(one).toBeGreaterThan(0);
    // rows 1 and 2 differ by the sign of the sines only
    expect(other).toBe(one);
    expect(modeEnergies(ring, two, 1)).toEqual(modeEnergies(ring, laneOf(two, 1)));
    // wavenumber 0 is the centre of mass: (sum p)^2 / (2 N) with p = 1, 2, 3
    expect(Math.abs(modeEnergies(ring, two, 1)[0] - 6)).toBeLessThan(36 * 8 * u);
  });

  it('ask for a uniform chain', () => {
    const system = chain({ potential: 'harmonic', boundary: 'fixed', sites: 1, stiffness: [1, 2] });
    expect(() => modeEnergies(system, state([1], [0]))).toThrow(
      'chain.stiffness: got [1,2]; expected one number: normal modes need a uniform chain',
    );
  });

  it('see the linear part of a nonlinear chain, whatever its alpha', () => {
    const start = state([0.25, 0.5], [1, -1]);
    const of = (alpha: number | number[]) => modeEnergies(chain({ potential: 'toda', boundary: 'fixed', sites: 2, alpha }), start);
    expect(of(1)).toEqual(of([1, 2, 3]));
    expect(of(1)).toEqual(modeEnergies(linear('fixed', 2), start));
  });
});
