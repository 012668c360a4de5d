import { describe, expect, it } from 'vitest';
import { chain } from '../chain/chain.ts';
import { type State, state } from '../chain/state.ts';
import { trajectory } from '../dynamics/trajectory.ts';
import { pseudoRandom } from '../elementary/pseudo-random.ts';
import { cosPi } from '../elementary/sin-pi.ts';
import { fixedPoint } from '../exact/fixed-point.ts';
import { symmetricEigenvalues } from '../reference/symmetric-eigenvalues.ts';
import { schemes } from '../schemes/schemes.ts';
import { type LaxMatrix, laxMatrix, openLaxMatrix } from './lax.ts';
import { laxSpectrum, openLaxSpectrum } from './lax-spectrum.ts';
import { ringSpectrum } from './ring-spectrum.ts';
import { rowSumNorm } from './scaled.ts';
import { tridiagonalSpectrum } from './tridiagonal-spectrum.ts';

const u = 2 ** -53;
const toda = (boundary: 'fixed' | 'periodic', sites: number) => chain({ potential: 'toda', boundary, sites, alpha: 0.5 });

/** q and p up to a size; the same numbers for the same seed. */
function random(sites: number, size: number, seed: number): State {
  const next = pseudoRandom(seed);
  const numbers = (scale: number) => Array.from({ length: sites }, () => scale * (2 * next() - 1));
  return state(numbers(size), numbers(Math.min(size, 4)));
}
const atRest = (sites: number) => state(new Float64Array(sites), new Float64Array(sites));

/** 8 roundings of the norm per row: two sweeps of QL per eigenvalue, four roundings of each element. */
const within = (matrix: LaxMatrix) => 8 * matrix.diagonal.length * u * rowSumNorm(matrix);

function rowsOf({ diagonal, offDiagonal, corner }: LaxMatrix): number[][] {
  const last = diagonal.length - 1;
  const rows = Array.from(diagonal, (d, i) => Array.from(diagonal, (_, j) => (i === j ? d : 0)));
  const set = (i: number, j: number, x: number) => {
    (rows[i] as number[])[j] = x;
    (rows[j] as number[])[i] = x;
  };
  offDiagonal.forEach((e, i) => {
    set(i, i + 1, e);
  });
  if (last > 1) set(0, last, corner);
  return rows;
}

function farthest(seen: ArrayLike<number>, expected: ArrayLike<number>): number {
  expect(seen.length).toBe(expected.length);
  return Math.max(...Array.from(seen, (x, i) => Math.abs(x - (expected[i] as number))));
}

describe('at rest', () => {
  const cosines = (count: number, angle: (k: number) => [number, number]) =>
    Float64Array.from({ length: count }, (_, k) => cosPi(...angle(k))).sort();

  // L v = cos(theta) v for v_n = exp(i theta n) on a ring, sin(theta n) on an open lattice
  it.each([3, 4, 5, 16, 31, 512])('a ring of %i has cos(2 pi k / N), in pairs', (n) => {
    const seen = laxSpectrum(toda('periodic', n), atRest(n));
    expect(
      farthest(
        seen,
        cosines(n, (k) => [2 * k, n]),
      ),
    ).toBeLessThan(8 * n * u);
  });

  it.each([1, 2, 3, 4, 31, 256])('%i sites between walls have cos(pi k / (N + 1)), in pairs but for 1 and -1', (n) => {
    const seen = laxSpectrum(toda('fixed', n), atRest(n));
    expect(
      farthest(
        seen,
        cosines(2 * n + 2, (k) => [k, n + 1]),
      ),
    ).toBeLessThan(8 * (2 * n + 2) * u);
  });

  it.each([1, 2, 3, 31, 512])('an open lattice of %i has cos(pi k / (N + 1)), k = 1 .. N', (n) => {
    expect(
      farthest(
        openLaxSpectrum(1, atRest(n)),
        cosines(n, (k) => [k + 1, n + 1]),
      ),
    ).toBeLessThan(8 * n * u);
  });
});

describe('against 24 digits, by reflections and bisection', () => {
  const real = fixedPoint(26);
  const exact = (matrix: LaxMatrix) =>
    symmetricEigenvalues(
      rowsOf(matrix).map((row) => row.map(real.of)),
      real,
      24,
    ).map(real.toNumber);
  // nearly double eigenvalues; generic; graded, with couplings down to exp(-alpha 80)
  const sizes = [1e-14, 1e-9, 1e-3, 1, 8, 40];

  it.each(sizes)('rings, displaced by %d', (size) => {
    for (const n of [3, 4, 9, 30]) {
      const matrix = laxMatrix(toda('periodic', n), random(n, size, n));
      expect(farthest(ringSpectrum(matrix), exact(matrix))).toBeLessThan(within(matrix));
    }
  });

  it.each(sizes)('between walls, displaced by %d', (size) => {
    for (const n of [1, 2, 3, 4, 13]) {
      const [system, at] = [toda('fixed', n), random(n, size, n)];
      const matrix = laxMatrix(system, at);
      expect(farthest(laxSpectrum(system, at), exact(matrix))).toBeLessThan(within(matrix));
    }
  });

  it.each(sizes)('open, displaced by %d', (size) => {
    for (const n of [1, 2, 3, 30]) {
      const matrix = openLaxMatrix(0.5, random(n, size, n));
      expect(farthest(openLaxSpectrum(0.5, random(n, size, n)), exact(matrix))).toBeLessThan(within(matrix));
    }
  });

  it('matrices that are no Lax matrix: negative bonds, corners, zeros, the largest and the smallest numbers', () => {
    const matrices: LaxMatrix[] = [
      { diagonal: Float64Array.of(1, -2, 3, 0.5), offDiagonal: Float64Array.of(-1, 2, -3), corner: -0.5 },
      { diagonal: Float64Array.of(1, -2, 3, 0.5), offDiagonal: Float64Array.of(1, 0, 3), corner: 2 },
      { diagonal: Float64Array.of(0, 0, 0, 0), offDiagonal: Float64Array.of(0, 0, 0), corner: 0 },
      { diagonal: Float64Array.of(1, 1, 1, 1), offDiagonal: Float64Array.of(0, 0, 0), corner: 1e-300 },
      { diagonal: Float64Array.of(1, 1, 1, 1), offDiagonal: Float64Array.of(1, 1e-170, 1), corner: 1e-170 },
      { diagonal: Float64Array.of(0, 0, 0, 0, 0), offDiagonal: Float64Array.of(0.5, 0.5, 0.5, 0.5), corner: -0.5 },
    ];
    for (const matrix of matrices) {
      expect(farthest(ringSpectrum(matrix), exact(matrix))).toBeLessThanOrEqual(within(matrix));
      for (const scale of [2 ** 490, 2 ** -490]) {
        const by = (x: Float64Array) => x.map((value) => value * scale);
        const scaled = { diagonal: by(matrix.diagonal), offDiagonal: by(matrix.offDiagonal), corner: matrix.corner * scale };
        // the same bits but where the smallest numbers are lost
        expect(
          farthest(
            ringSpectrum(scaled).map((x) => x / scale),
            ringSpectrum(matrix),
          ),
        ).toBeLessThanOrEqual(within(matrix));
      }
    }
  });
});

describe('laws of the spectrum', () => {
  it.each([3, 16, 200])('traces of a ring of %i: sum b, and sum b^2 + 2 sum a^2', (n) => {
    const matrix = laxMatrix(toda('periodic', n), random(n, 2, n));
    const seen = ringSpectrum(matrix);
    const sum = (x: ArrayLike<number>) => Array.from(x).reduce((a, b) => a + b, 0);
    const squares = (x: ArrayLike<number>) => sum(Array.from(x, (value) => value * value));
    const { diagonal, offDiagonal, corner } = matrix;
    // every eigenvalue within the bound e; the trace moves by n e, that of the square by 2 n e |L|
    expect(Math.abs(sum(seen) - sum(diagonal))).toBeLessThan(n * within(matrix));
    const second = squares(diagonal) + 2 * (squares(offDiagonal) + corner * corner);
    expect(Math.abs(squares(seen) - second)).toBeLessThan(2 * n * within(matrix) * rowSumNorm(matrix));
  });

  it('an open lattice without its last site interlaces with the whole, and with the ring (Cauchy)', () => {
    const at = random(24, 2, 5);
    const ring = laxMatrix(toda('periodic', 24), at);
    const part = tridiagonalSpectrum(ring.diagonal.slice(0, 23), ring.offDiagonal.slice(0, 22));
    const slack = within(ring);
    for (const whole of [ringSpectrum(ring), tridiagonalSpectrum(ring.diagonal, ring.offDiagonal)])
      part.forEach((x, i) => {
        expect(x).toBeGreaterThan((whole[i] as number) - slack);
        expect(x).toBeLessThan((whole[i + 1] as number) + slack);
      });
  });

  it.each([1, 2, 3, 4, 7, 8])('%i sites between walls: the same as by the ring of 2N + 2, symmetric, 0 double for N odd', (n) => {
    const [system, at] = [toda('fixed', n), random(n, 2, n)];
    const matrix = laxMatrix(system, at);
    const seen = laxSpectrum(system, at);
    expect(farthest(seen, ringSpectrum(matrix))).toBeLessThan(2 * within(matrix));
    expect(Array.from(seen, (x) => 0 - x).toReversed()).toEqual([...seen]);
    expect([...seen].filter((x) => x === 0)).toHaveLength(n % 2 === 0 ? 0 : 2);
  });

  it('N even: the positive eigenvalues multiply to 2 a_0 ... a_N = 2^-N, as the bonds between walls add up to 0', () => {
    for (const n of [2, 4, 8]) {
      const seen = [...laxSpectrum(toda('fixed', n), random(n, 1, n))].filter((x) => x > 0);
      const product = seen.reduce((a, b) => a * b, 1);
      const error = seen.reduce((sum, x) => sum + (8 * (2 * n + 2) * u * 4) / x, 0); // norm below 4
      expect(Math.abs(product * 2 ** n - 1)).toBeLessThan(2 * error + 8 * n * u); // |alpha r| <= 1: 2 u (1 + 1) for each a
    }
  });

  it('a ring counted from another site has the same spectrum', () => {
    const { q, p } = random(12, 2, 3);
    const turned = (x: Float64Array) => Float64Array.from([...x.slice(5), ...x.slice(0, 5)]);
    const system = toda('periodic', 12);
    const matrix = laxMatrix(system, state(q, p));
    expect(farthest(laxSpectrum(system, state(turned(q), turned(p))), ringSpectrum(matrix))).toBeLessThan(2 * within(matrix));
  });

  it.each(['fixed', 'periodic'] as const)('is constant along the Toda flow, not along that of FPUT (%s)', (boundary) => {
    const at = random(6, 0.5, 9);
    const drift = (potential: 'toda' | 'fput-alpha', step: number) => {
      const system = chain({ potential, boundary, sites: 6, alpha: 0.5 });
      const [end] = trajectory(system, at, schemes.srkn11b, step, [4 / step]).states;
      return farthest(laxSpectrum(system, end as State), laxSpectrum(system, at));
    };
    // order 6: half the step, a 64th of the drift (measured: 65 to 67); FPUT's does not depend on it (measured: 0.0042 and 0.0067)
    expect(drift('toda', 1 / 8)).toBeLessThan(drift('toda', 1 / 4) / 32);
    expect(drift('toda', 1 / 16)).toBeLessThan(drift('toda', 1 / 8) / 32);
    expect(drift('fput-alpha', 1 / 16)).toBeGreaterThan(1e-3);
  });
});
