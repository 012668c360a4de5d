import { describe, expect, it } from 'vitest';
import { type Chain, type ChainInput, chain, siteChain } from '../chain/chain.ts';
import { energy } from '../chain/energy.ts';
import { force } from '../chain/force.ts';
import { type State, state } from '../chain/state.ts';
import { tangentForce } from '../chain/tangent-force.ts';
import { pseudoRandom } from '../elementary/pseudo-random.ts';
import { gibbsState } from './gibbs-state.ts';

/** Independent states: each comes from rest with numbers of its own. */
function draws(system: Chain, temperature: number, count: number, seed = 1953): State[] {
  const random = pseudoRandom(seed);
  return Array.from({ length: count }, () => gibbsState(system, temperature, random));
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
/** Of a mean of independent values, from their own spread. */
const standardError = (values: readonly number[]) => Math.sqrt(mean(values.map((x) => (x - mean(values)) ** 2)) / (values.length - 1));

/** Mean and expectation differ by less than five standard errors: one false alarm in two million. */
function expectMean(values: readonly number[], expected: number, error = standardError(values)): void {
  expect(Math.abs(mean(values) - expected) / error).toBeLessThan(5);
}

/** The inverse of a matrix, by Gauss and Jordan. */
function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const rows = matrix.map((row, i) => [...row, ...matrix.map((_, j) => Number(i === j))]);
  rows.forEach((pivot, i) => {
    const by = pivot[i];
    pivot.forEach((x, k) => {
      pivot[k] = x / by;
    });
    for (const row of rows) {
      const factor = row === pivot ? 0 : row[i];
      pivot.forEach((x, k) => {
        row[k] -= factor * x;
      });
    }
  });
  return rows.map((row) => row.slice(matrix.length));
}

describe('gibbsState of a harmonic chain with masses and a pinning', () => {
  const [temperature, count] = [0.75, 1200];
  const [mass, sites] = [
    [1, 2, 0.5],
    [0, 1, 2],
  ];
  const system = chain({
    potential: 'harmonic',
    boundary: 'fixed',
    sites: 3,
    mass,
    stiffness: [1, 2, 0.5, 1.5],
    pinning: { quadratic: [0, 0.5, 1] },
  });
  const sample = draws(system, temperature, count);
  // K, column by column: minus how the force changes
  const unit = (j: number) => Float64Array.from(sites, (site) => Number(site === j));
  const covariance = inverse(sites.map((j) => [...tangentForce(system, sample[0], unit(j))].map((x) => -x))).map((row) =>
    row.map((x) => temperature * x),
  );

  it('has <q_i> = 0 and <q_i q_j> = T (K^-1)_ij', () => {
    for (const i of sites) {
      expectMean(
        sample.map(({ q }) => q[i]),
        0,
        Math.sqrt(covariance[i][i] / count),
      );
      for (const j of sites) {
        // of normal numbers: <(q_i q_j)^2> - <q_i q_j>^2 = C_ii C_jj + C_ij^2
        const error = Math.sqrt((covariance[i][i] * covariance[j][j] + covariance[i][j] ** 2) / count);
        expectMean(
          sample.map(({ q }) => q[i] * q[j]),
          covariance[i][j],
          error,
        );
      }
    }
  });

  it('has normal momenta, <p_i p_j> = m_i T delta_ij, that know nothing of the displacements', () => {
    const moment = (of: (p: Float64Array, q: Float64Array) => number) => sample.map(({ p, q }) => of(p, q));
    for (const i of sites) {
      const variance = mass[i] * temperature;
      // <p^2k> = (2k - 1)!! variance^k, so the variances of p, p^3, p^4 are 1, 15 and 105 - 9 of its powers
      expectMean(
        moment((p) => p[i]),
        0,
        Math.sqrt(variance / count),
      );
      expectMean(
        moment((p) => p[i] ** 3),
        0,
        Math.sqrt((15 * variance ** 3) / count),
      );
      expectMean(
        moment((p) => p[i] ** 4),
        3 * variance ** 2,
        Math.sqrt((96 * variance ** 4) / count),
      );
      for (const j of sites) {
        const other = mass[j] * temperature;
        expectMean(
          moment((p) => p[i] * p[j]),
          i === j ? variance : 0,
          Math.sqrt(((i === j ? 2 : 1) * variance * other) / count),
        );
        expectMean(
          moment((p, q) => p[i] * q[j]),
          0,
          Math.sqrt((variance * covariance[j][j]) / count),
        );
      }
    }
  });
});

describe('gibbsState of one site, against the integral of exp(-H/T) over a grid', () => {
  const alone = { boundary: 'fixed', sites: 1 } as const;
  it.each<[string, ChainInput, number]>([
    ['bonds that pull unlike', { ...alone, potential: 'fput-alphabeta', alpha: [1, -1], beta: 1 }, 0.5],
    ['a stiff pinning, hot', { ...alone, potential: 'harmonic', mass: 4, pinning: { sextic: 16 } }, 8],
    [
      'two wells of unequal depth, the barrier at 2 T',
      { ...alone, potential: 'harmonic', stiffness: 0.25, pinning: { formula: { expression: 'q^4 - 2 * q^2 + q / 4', parameters: {} } } },
      0.25,
    ],
  ])('%s: <q>, <q^2>, <q^3> and the share above 0', (_, input, temperature) => {
    const system = chain(input);
    // the trapezoidal rule on an analytic function that vanishes at the ends: exact to rounding, far below a standard error
    const grid = Array.from({ length: 4001 }, (_, i) => (i - 2000) / 400);
    const weights = grid.map((q) => Math.exp(-energy(system, state([q], [0])) / temperature));
    const sum = weights.reduce((a, b) => a + b, 0);
    const expectation = (of: (q: number) => number) => grid.reduce((total, q, i) => total + (of(q) * weights[i]) / sum, 0);
    expect(weights[0] / sum + weights[4000] / sum).toBeLessThan(1e-30);
    const sample = draws(system, temperature, 600).map(({ q }) => q[0]);
    for (const of of [(q: number) => q, (q: number) => q * q, (q: number) => q * q * q, (q: number) => (q > 0 ? 1 : 0)]) {
      const expected = expectation(of);
      const error = Math.sqrt((expectation((q) => of(q) ** 2) - expected ** 2) / sample.length);
      // the grid's share above 0 misses half of its middle cell, 1/800 of a density below 1
      expect(Math.abs(mean(sample.map(of)) - expected)).toBeLessThan(5 * error + 1 / 800);
    }
  });
});

describe('gibbsState of many sites', () => {
  it('keeps the virial theorem on a pinned nonlinear lattice: <q_j dH/dq_j> = T, <p_j^2 / m_j> = T', () => {
    const mass = [1, 2, 1, 1, 0.5, 1, 3, 1, 1];
    const pinning = { quadratic: [0.5, -0.5, 0, 1, 0, 0, 0, 0, 0], quartic: 1, sextic: 0.5 };
    const system = chain({ potential: 'fput-alphabeta', boundary: 'periodic', sides: [3, 3], alpha: 0.5, beta: 1, mass, pinning });
    const sample = draws(system, 0.5, 200);
    const virials = sample.map((at) => force(system, at).map((f, j) => -f * at.q[j]));
    for (let j = 0; j < 9; j++) {
      expectMean(
        virials.map((of) => of[j]),
        0.5,
      );
      expectMean(
        sample.map(({ p }) => p[j] ** 2 / mass[j]),
        0.5,
      );
    }
    expectMean(
      virials.map((of) => mean([...of])),
      0.5,
    );
  });

  it('moves all sites of a weakly pinned ring together: <(sum q)^2> / N = T / kappa', () => {
    const system = chain({ potential: 'harmonic', boundary: 'periodic', sites: 3, pinning: { quadratic: 2 ** -14 } });
    const values = draws(system, 1, 200).map(({ q }) => (q[0] + q[1] + q[2]) ** 2 / 3);
    expectMean(values, 2 ** 14, 2 ** 14 * Math.sqrt(2 / 200)); // the square of a normal number
  });

  it('holds a free ring at rest as a whole, and shares the rest: <p_j^2> = m_j T (1 - m_j / M), virial (N - 1) T', () => {
    const mass = [1, 2, 3, 4];
    const system = chain({ potential: 'toda', boundary: 'periodic', sites: 4, alpha: 0.75, mass });
    const sample = draws(system, 0.5, 250);
    for (const { q, p } of sample) {
      // rounding: some thousand steps, each a few u of sums of some units; what is left of the momentum moves the centre for 10^3 times
      expect(Math.abs(p.reduce((a, b) => a + b, 0))).toBeLessThan(1e-14);
      expect(Math.abs(q.reduce((sum, x, j) => sum + mass[j] * x, 0))).toBeLessThan(1e-11);
    }
    for (let j = 0; j < 4; j++)
      expectMean(
        sample.map(({ p }) => p[j] ** 2),
        mass[j] * 0.5 * (1 - mass[j] / 10),
      );
    expectMean(
      sample.map((at) => force(system, at).reduce((sum, f, j) => sum - f * at.q[j], 0)),
      3 * 0.5,
    );
  });

  it('finds a step from one that is far too long, also where the sine refuses what it leads to', () => {
    const formula = { expression: '1000 * q^6 + 1 - cos(q)', parameters: {} };
    const system = chain({ potential: 'harmonic', boundary: 'fixed', sites: 2, pinning: { formula } });
    const sample = draws(system, 1e4, 60);
    expectMean(
      sample.map((at) => force(system, at).reduce((sum, f, j) => sum - f * at.q[j], 0)),
      2e4,
    );
  });

  it('gives the same state for the same numbers', () => {
    const system = chain({ potential: 'toda', boundary: 'fixed', sites: 3, alpha: 1 });
    expect(draws(system, 1, 2)).toEqual(draws(system, 1, 2));
    expect(draws(system, 1, 1)).not.toEqual(draws(system, 1, 1, 7));
  });
});

describe('gibbsState refuses', () => {
  const harmonic = chain({ potential: 'harmonic', boundary: 'fixed', sites: 2 });
  const breaks = chain({ potential: 'fput-alpha', boundary: 'fixed', sites: 2, alpha: [0, 1, 0] });
  const own = siteChain({ potential: 'harmonic', boundary: 'fixed', sites: 2, kind: 'site-chain', stiffness: [1, 2] });
  it.each<[object, number, string]>([
    [harmonic, 0, 'temperature: got 0; expected a positive finite number'],
    [harmonic, -1, 'temperature: got -1; expected a positive finite number'],
    [harmonic, Number.NaN, 'temperature: got NaN; expected a positive finite number'],
    [harmonic, Number.POSITIVE_INFINITY, 'temperature: got Infinity; expected a positive finite number'],
    [breaks, 1, 'chain.potential: got "fput-alpha"; expected bonds that cannot break: others have no Gibbs measure'],
    [own, 1, 'chain.kind: got "site-chain"; expected "chain": others have no Hamiltonian'],
  ])('%#', (system, temperature, message) => {
    expect(() => gibbsState(system as Chain, temperature, pseudoRandom(1))).toThrow(message);
  });

  it('no fput-alpha chain whose bonds are all linear', () => {
    expect(gibbsState(chain({ ...breaks, alpha: 0 }), 1, pseudoRandom(1)).sites).toBe(2);
  });
});
