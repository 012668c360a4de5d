import { describe, expect, it } from 'vitest';
import { chain } from '../chain/chain.ts';
import { type State, state } from '../chain/state.ts';
import { pseudoRandom } from '../elementary/pseudo-random.ts';
import { fixedPoint } from '../exact/fixed-point.ts';
import { modeEnergies } from '../modes/normal-modes.ts';
import { todaJ } from './toda-j.ts';

const toda = (boundary: 'fixed' | 'periodic', sites: number, more: object = {}) =>
  chain({ potential: 'toda', boundary, sites, alpha: 0.5, ...more });

function random(seed: number, sites: number, amplitude: number): State {
  const next = pseudoRandom(seed);
  const numbers = () => Float64Array.from({ length: sites }, () => amplitude * (2 * next() - 1));
  return state(numbers(), numbers());
}

/** (Tr L^4 less its value at rest) / (4 alpha^2 M), M sites of the ring, in 110 digits: the whole matrix times itself; m = chi = 1. */
function inDigits(boundary: 'fixed' | 'periodic', alpha: number, { q, p }: State, masses: number): number {
  const real = fixedPoint(110);
  const wall = boundary === 'fixed';
  const ring = (x: Float64Array) => (wall ? [0, ...x, 0, ...Array.from(x, (y) => -y).reverse()] : [...x]);
  const [positions, momenta] = [ring(q), ring(p)];
  const M = positions.length;
  const scale = real.of(alpha);
  const a = positions.map((x, n) =>
    real.over(real.exp(real.times(scale, real.minus(real.of(positions[(n + 1) % M] as number), real.of(x)))), real.of(2)),
  );
  const L = momenta.map((y, i) =>
    momenta.map((_, j) => {
      if (i === j) return real.times(scale, real.of(y));
      return (i + 1) % M === j ? (a[i] as bigint) : (j + 1) % M === i ? (a[j] as bigint) : 0n;
    }),
  );
  const square = L.map((row) => L.map((_, j) => row.reduce((sum, x, k) => real.plus(sum, real.times(x, L[k]?.[j] as bigint)), 0n)));
  const trace = square.flat().reduce((sum, x) => real.plus(sum, real.times(x, x)), 0n);
  const left = real.minus(trace, real.of((3 / 8) * M));
  return real.toNumber(real.over(left, real.of(4 * alpha * alpha * masses * (wall ? 2 : 1))));
}

describe('J', () => {
  const amplitudes = [2, 0.1, 1e-3, 1e-5, 1e-9, 1e-14]; // g = alpha^2 eps is about their squares over 10
  it.each(['fixed', 'periodic'] as const)('%s: is Tr L^4 to 1e-14, from large amplitudes down to the smallest', (boundary) => {
    for (const sites of boundary === 'fixed' ? [2, 3, 8] : [5, 6, 11])
      for (const [turn, amplitude] of amplitudes.entries())
        for (const alpha of [0.5, -1, 1.2]) {
          const at = random(100 * sites + turn, sites, amplitude);
          const expected = inDigits(boundary, alpha, at, sites);
          // 36 u = 4e-15 at small amplitude, 8 u more for every unit of alpha |r|, 4.8 at most: see todaJ; measured 3.4e-16 from 0.3 on down
          expect(Math.abs(todaJ(toda(boundary, sites, { alpha }), at) / expected - 1)).toBeLessThan(1e-14);
        }
  });

  it.each(['fixed', 'periodic'] as const)('%s: is the mean of (1 + cos(theta_k)/2) E_k but for a factor 1 + O(amplitude)', (boundary) => {
    const sites = 8;
    const off = [2 ** -10, 2 ** -20].map((amplitude) => {
      const lattice = toda(boundary, sites, { alpha: 1 });
      const at = random(5, sites, amplitude);
      const energies = modeEnergies(lattice, at);
      const theta = (k: number) => (boundary === 'fixed' ? (Math.PI * (k + 1)) / (sites + 1) : (2 * Math.PI * k) / sites);
      const mean = energies.reduce((sum, energy, k) => sum + (1 + Math.cos(theta(k)) / 2) * energy, 0) / sites;
      return Math.abs(todaJ(lattice, at) / mean - 1) / amplitude;
    });
    for (const x of off) expect(x).toBeLessThan(2);
    expect(Math.max(...off)).toBeGreaterThan(1e-2); // there is a cubic term
  });

  it('of a chain with m and chi is chi times that of the one without, with p / sqrt(m chi); its FPUT twin has the same', () => {
    const heavy = toda('fixed', 3, { mass: 8, stiffness: 0.5 }); // sqrt(8 / 2) = 2
    const at = state([0.5, 1, -1], [2, -4, 8]);
    const light = todaJ(toda('fixed', 3), state([0.5, 1, -1], [1, -2, 4]));
    expect(todaJ(heavy, at)).toBe(light / 2);
    expect(todaJ(toda('fixed', 3, { potential: 'fput-alpha' }), state([0.5, 1, -1], [1, -2, 4]))).toBe(light);
    // chi r^2/2 + alpha r^3/3 is the third order of Toda with alpha/chi
    const twin = toda('fixed', 3, { potential: 'fput-alpha', mass: 8, stiffness: 0.5, alpha: 0.25 });
    expect(todaJ(twin, at)).toBe(light / 2);
  });

  it('is 0 at rest, sees the realisation asked for, and does not grow with N in its error', () => {
    expect(todaJ(toda('fixed', 4), state([0, 0, 0, 0], [0, 0, 0, 0]))).toBe(0);
    const two = state([9, 1, 9, 2, 9, 4], [9, 3, 9, 4, 9, 0], 2);
    expect(todaJ(toda('periodic', 3), two, 1)).toBe(todaJ(toda('periodic', 3), state([1, 2, 4], [3, 4, 0])));
    // copies of one ring: the same J to the roundings of the quotient
    const one = random(3, 5, 0.1);
    const copies = state(
      [...Array(400).keys()].flatMap(() => [...one.q]),
      [...Array(400).keys()].flatMap(() => [...one.p]),
    );
    expect(Math.abs(todaJ(toda('periodic', 2000), copies) / todaJ(toda('periodic', 5), one) - 1)).toBeLessThan(4 * 2 ** -52);
  });

  it('names what it cannot take', () => {
    expect(() => todaJ(chain({ potential: 'harmonic', boundary: 'fixed', sites: 2 }), state([0, 0], [0, 0]))).toThrow('chain.potential');
    expect(() => todaJ(toda('fixed', 1), state([400], [0]))).toThrow('state.q: got "bond 0 with 2 alpha r = 400"');
    expect(() => todaJ(toda('fixed', 1), state([0], [2 ** 300]))).toThrow('state.p');
  });
});
