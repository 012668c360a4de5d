import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../properties/arbitraries/runs.ts';
import { everySystem } from '../../properties/arbitraries/system-names.ts';
import { type Chain, type ChainInput, chain } from '../chain/chain.ts';
import { coefficientAt } from '../chain/coefficient.ts';
import { energy } from '../chain/energy.ts';
import { force } from '../chain/force.ts';
import { state } from '../chain/state.ts';
import { tangentForceOf } from '../chain/tangent-force.ts';
import { pseudoRandom, uniform } from '../elementary/pseudo-random.ts';
import { frequencyBound } from './frequency-bound.ts';
import { singleMode, uniformRandom } from './initial-data.ts';
import { modeEnergies, normalModes, projection } from './normal-modes.ts';

const u = 2 ** -53;
const linear = (input: Partial<ChainInput>) => chain({ potential: 'harmonic', boundary: 'periodic', ...input } as ChainInput);
const systems = [
  ['a pinned row of heavy masses', linear({ boundary: 'fixed', sites: 6, stiffness: 0.75, mass: 2, pinning: { quadratic: 0.5 } })],
  ['a pinned ring of light masses', linear({ sites: 7, stiffness: 1.25, mass: 0.5, pinning: { quadratic: 3 } })],
  ['a torus 3 x 4', linear({ sides: [3, 4], stiffness: 1.5, mass: 3 })],
  ['a torus 5 x 3, pinned', linear({ sides: [5, 3], mass: 0.75, pinning: { quadratic: 0.25 } })],
  ['a torus 3 x 3 x 3', linear({ sides: [3, 3, 3], stiffness: 0.5 })],
  ['a torus 4 x 3 x 5, pinned', linear({ sides: [4, 3, 5], mass: 2, pinning: { quadratic: 1 } })],
] as const;

describe.each(systems)('the modes of %s', (_, system) => {
  const { first, frequencies, mass, real, imaginary = [] } = normalModes(system);
  const n = system.sites;
  const strongest = 4 * (system.sides?.length ?? 1) * (system.stiffness as number) + ((system.pinning?.quadratic ?? 0) as number);

  it('are orthonormal', () => {
    // an entry errs by 4 u of itself, as in one dimension, for the phase is a whole number of N-ths of a turn; then n products and sums
    const dot = (a?: Float64Array, b?: Float64Array) => (a && b ? projection(a, b, 1, 0) : 0);
    for (let j = 0; j < n; j++)
      for (let k = 0; k < n; k++) {
        expect(Math.abs(dot(real[j], real[k]) + dot(imaginary[j], imaginary[k]) - (j === k ? 1 : 0))).toBeLessThan(2 * (n + 9) * u);
        expect(Math.abs(dot(real[j], imaginary[k]) - dot(imaginary[j], real[k]))).toBeLessThan(2 * (n + 9) * u);
      }
  });

  it('are eigenvectors of the force: K v = m omega^2 v', () => {
    [...real, ...imaginary].forEach((row, i) => {
      const square = mass * frequencies[i % n] * frequencies[i % n];
      force(system, state(row, new Float64Array(n))).forEach((f, site) => {
        // entries below 1 err by 4 u and up to 4 d + 1 of them are added up, with the largest eigenvalue; omega^2 by 8 u of itself
        expect(Math.abs(f + square * row[site])).toBeLessThan(strongest * 32 * u);
      });
    });
  });

  it('hold the whole energy of any state between them', () => {
    const start = uniformRandom(system, 1, pseudoRandom(1953));
    const energies = modeEnergies(system, start);
    expect(energies.length).toBe(n);
    expect(first).toBe(system.boundary === 'fixed' ? 1 : 0);
    expect(energies.every((e) => e >= 0)).toBe(true);
    const squares = (x: Float64Array) => x.reduce((sum, value) => sum + value * value, 0);
    const allowed = 2 * (n + 8) * Math.sqrt(n) * u * (strongest * squares(start.q) + squares(start.p) / mass); // as in one dimension
    expect(Math.abs(energies.reduce((a, b) => a + b, 0) - energy(system, start))).toBeLessThan(allowed);
  });

  it('have no frequency beyond the bound', () => {
    expect(Math.max(...frequencies)).toBeLessThanOrEqual(frequencyBound(system) * (1 + 8 * u));
  });
});

describe('frequencyBound', () => {
  it('is reached where every side is even: neighbours swing against one another', () => {
    const even = linear({ sides: [4, 6, 4], stiffness: 0.75, mass: 3, pinning: { quadratic: 0.5 } });
    expect(frequencyBound(even)).toBe(Math.sqrt((0.5 + 4 * 3 * 0.75) / 3));
    // omega^2 takes three squares of sines that are 1, their sum, two products, a sum and a quotient: exact but for the last
    expect(Math.abs(Math.max(...normalModes(even).frequencies) - frequencyBound(even))).toBeLessThan(4 * u * frequencyBound(even));
  });

  it.each(everySystem)('bounds the largest frequency of random chains, by powers of M^-1 K: %s', (name) => {
    const kind = { system: name, maxSites: 8, time: 1, schemes: [{ scheme: 'rk4', steps: [1] }] } as const;
    let nearest = 0;
    fc.assert(
      fc.property(runs(kind), ({ chain: system }) => {
        const share = largestFrequency(system) / frequencyBound(system);
        nearest = Math.max(nearest, share);
        expect(share).toBeLessThanOrEqual(1 + 1e-12); // a quotient of sums of some hundred numbers
      }),
      { seed: 1953, numRuns: 25 },
    );
    expect(nearest).toBeGreaterThan(0.85); // and is not far from it, for some of them
  });
});

/** Rayleigh's quotient after 60 powers of M^-1 K from a random start: never above the largest omega^2 of the linear chain. */
function largestFrequency(system: Chain): number {
  const n = system.sites;
  const tangent = tangentForceOf(system);
  const [rest, out] = [new Float64Array(n), new Float64Array(n)];
  let v = Float64Array.from(uniform(7, n, -1, 1));
  let square = 0;
  for (let power = 0; power < 60; power++) {
    tangent(rest, v, out);
    const m = (site: number) => coefficientAt(system.mass, site);
    square = v.reduce((sum, x, j) => sum - x * out[j], 0) / v.reduce((sum, x, j) => sum + m(j) * x * x, 0);
    const next = out.map((f, j) => -f / m(j));
    const size = Math.max(...next.map(Math.abs)) || 1;
    v = next.map((x) => x / size);
  }
  return Math.sqrt(Math.max(0, square));
}

it('a single mode of a torus is a plane wave, and an eigenvector: f = -omega^2 q to rounding', () => {
  const system = linear({ sides: [3, 4] });
  const start = singleMode(system, 7, 1); // wave vector (1, 2)
  const omega = normalModes(system).frequencies[7] as number;
  force(system, start).forEach((f, site) => {
    expect(Math.abs(f + omega * omega * (start.q[site] as number))).toBeLessThan(64 * 2 ** -53); // eight bonds, a few u each
  });
});
