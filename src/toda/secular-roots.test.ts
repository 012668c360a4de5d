import { describe, expect, it } from 'vitest';
import { pseudoRandom } from '../elementary/pseudo-random.ts';
import { fixedPoint } from '../exact/fixed-point.ts';
import { deflated } from './deflated.ts';
import { secularRoots } from './secular-roots.ts';

const u = 2 ** -53;
const real = fixedPoint(120);

/** The root between two numbers, by bisecting the sign of f in 120 digits. */
function bisected(poles: Float64Array, z: Float64Array, rho: number, low: number, high: number): bigint {
  let [a, b] = [real.of(low), real.of(high)];
  const terms = Array.from(poles, (d, i) => [real.of(d), real.times(real.of(z[i] as number), real.of(z[i] as number))] as const);
  for (let i = 0; i < 340; i++) {
    const middle = (a + b) >> 1n;
    const f = terms.reduce(
      (sum, [d, square]) => (d === middle ? sum : sum + real.over(square, d - middle)),
      real.over(real.of(1), real.of(rho)),
    );
    if (f < 0n) a = middle;
    else b = middle;
  }
  return a;
}

describe('the roots of the secular equation', () => {
  it('of one pole: d + rho z^2; of two: a quadratic equation', () => {
    const [only] = secularRoots(Float64Array.of(3), Float64Array.of(0.5), 2);
    expect(Math.abs((only as number) - 3.5)).toBeLessThan(4 * u * 3.5);
    // diag(0, 1) + (1, 1)^T (1, 1): trace 3, determinant 1
    const seen = secularRoots(Float64Array.of(0, 1), Float64Array.of(1, 1), 1);
    for (const [i, x] of [(3 - Math.sqrt(5)) / 2, (3 + Math.sqrt(5)) / 2].entries())
      expect(Math.abs((seen[i] as number) - x)).toBeLessThan(4 * u * x);
  });

  it('have all digits of their distance from a pole, however close: weights down to 2^-160, gaps down to 2^-48', () => {
    const next = pseudoRandom(7);
    for (let turn = 0; turn < 24; turn++) {
      const k = 2 + (turn % 7);
      const exponent = () => 2 ** -Math.floor(turn * 3.5 * next());
      // the pole at 0 makes the distance from it a double; the next one stands close to it
      const poles = Float64Array.from({ length: k }, (_, i) => (i === 0 ? 0 : i === 1 ? 2 ** -(2 * turn + 2) : i + next() / 2));
      const z = Float64Array.from({ length: k }, () => exponent() * (next() + 0.5));
      const rho = 0.5 + next();
      const seen = secularRoots(poles, z, rho);
      const weight = rho * z.reduce((sum, x) => sum + x * x, 0);
      seen.forEach((x, i) => {
        const low = poles[i] as number;
        const exact = bisected(poles, z, rho, low, (poles[i + 1] ?? low + 2 * weight) as number);
        const error = Math.abs(real.toNumber(real.of(x) - exact));
        const fromZero = Math.abs(real.toNumber(exact));
        // f is known to 9 u of its terms and their partial sums, k of them: tau to (9 + k) u, twice for what is left and right of the pole
        expect(error).toBeLessThan(2 * (9 + k) * u * fromZero);
      });
    }
  });
});

describe('deflation', () => {
  const poles = Float64Array.of(2, 0, 1, 1 + 2 ** -60, 1, 3);
  const z = Float64Array.of(0.5, 2 ** -70, 0.5, 0.25, -0.5, 1);

  it('takes what is an eigenvalue already, and keeps trace and length', () => {
    const left = deflated(poles, z, 1, u);
    expect(left.known).toEqual([0, 1, 1]);
    expect([...left.poles]).toEqual([1, 2, 3]);
    const squares = (x: Float64Array) => x.reduce((sum, value) => sum + value * value, 0);
    expect(Math.abs(squares(left.z) - squares(z))).toBeLessThan(8 * u);
  });

  it('leaves everything where nothing is negligible, in ascending order', () => {
    const left = deflated(Float64Array.of(2, 0, 1), Float64Array.of(1, 2, 3), 1, u);
    expect(left).toEqual({ known: [], poles: Float64Array.of(0, 1, 2), z: Float64Array.of(2, 3, 1) });
  });

  it('takes everything where there is nothing to add', () => {
    expect(deflated(poles, z, 0, u).poles).toHaveLength(0);
  });
});
