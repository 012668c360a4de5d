import { describe, expect, it } from 'vitest';
import { type Chain, chain } from '../chain/chain.ts';
import { force } from '../chain/force.ts';
import { type State, state } from '../chain/state.ts';
import { pseudoRandom } from '../elementary/pseudo-random.ts';
import { gradient } from '../exact/dual.ts';
import { fixedPoint } from '../exact/fixed-point.ts';
import { localTrace, mirroredRing } from './integrals.ts';
import { bracketOfGradients, traceGradient } from './trace-gradient.ts';

const real = fixedPoint(40);

/** The same by dual numbers in 40 digits, from exp(alpha r) on; a wall stands at 0. */
function inDigits({ boundary, alpha, mass, stiffness }: Chain, { q, p }: State, m: number): number[] {
  const n = q.length;
  const [rate, unit] = [real.of(alpha as number), real.sqrt(real.of((mass as number) * (stiffness as number)))];
  // not written over Operations alone: exponentials
  const formula = (over: typeof real, x: readonly bigint[]) => {
    const [positions, momenta] = [x.slice(0, n), x.slice(n)];
    const places = boundary === 'fixed' ? [over.of(0), ...positions, over.of(0)] : [...positions, positions[0] as bigint];
    const squares = places.slice(1).map((here, i) => {
      const a = over.over(over.exp(over.times(lift(over, rate), over.minus(here, places[i] as bigint))), over.of(2));
      return over.times(a, a);
    });
    const diagonal = momenta.map((y) => over.over(over.times(lift(over, rate), y), lift(over, unit)));
    return localTrace(over, m, boundary === 'fixed' ? mirroredRing(over, { squares, diagonal }) : { squares, diagonal });
  };
  return gradient(formula as never, real, [...q, ...p].map(real.of)).map(real.toNumber);
}

/** A number of 40 digits among dual ones. */
const lift = (over: typeof real, x: bigint): bigint =>
  typeof over.of(0) === 'bigint' ? x : ({ value: x, slope: 0n } as unknown as bigint);

function random(seed: number, sites: number): State {
  const next = pseudoRandom(seed);
  const numbers = () => Float64Array.from({ length: sites }, () => 2 * next() - 1);
  return state(numbers(), numbers());
}

const chains = (['periodic', 'fixed'] as const).flatMap((boundary) =>
  [3, 4, 7].map((sites) => chain({ potential: 'toda', boundary, sites, alpha: 0.75, mass: 2, stiffness: 1.5 })),
);

describe('the gradient of Tr L^m', () => {
  it.each(chains)('$boundary, $sites sites: is that of dual numbers in 40 digits', (it) => {
    const at = random(it.sites, it.sites);
    for (let m = 1; m <= 6; m++) {
      const { q, p } = traceGradient(it, at, m);
      const exact = inDigits(it, at, m);
      // 3 m roundings of every walk, and as many of the differences of two: relative to the largest slope of all
      const size = Math.max(1, ...exact.map(Math.abs));
      for (const [i, x] of [...q, ...p].entries()) expect(Math.abs(x - (exact[i] as number))).toBeLessThan(32 * m * 2 ** -53 * size);
    }
  });

  it.each(chains)('$boundary, $sites sites: of m = 2 it is that of H, and traces commute to rounding', (it) => {
    const at = random(it.sites + 50, it.sites);
    const { q, p } = traceGradient(it, at, 2);
    const f = force(it, at);
    // Tr L^2 = 2 alpha^2 H / chi + const on a ring, twice that between walls
    const factor = ((it.boundary === 'fixed' ? 4 : 2) * 0.75 * 0.75) / 1.5;
    for (const [n, x] of [...q].entries()) expect(Math.abs(x + factor * (f[n] as number))).toBeLessThan(1e-14 * 8);
    for (const [n, x] of [...p].entries()) expect(Math.abs(x - (factor * (at.p[n] as number)) / 2)).toBeLessThan(1e-14);
    const gradients = [2, 4, 6].map((m) => traceGradient(it, at, m));
    for (const f of gradients)
      for (const g of gradients) {
        const size = f.q.reduce(
          (sum, x, n) => sum + Math.abs(x * (g.p[n] as number)) + Math.abs((f.p[n] as number) * (g.q[n] as number)),
          0,
        );
        expect(Math.abs(bracketOfGradients(f, g))).toBeLessThanOrEqual(200 * 2 ** -53 * size); // 6 m roundings of every slope
      }
  });

  it('of odd powers vanishes between walls, and refuses what is no order', () => {
    const walls = chains[4] as Chain;
    const { q, p } = traceGradient(walls, random(1, walls.sites), 3);
    for (const x of [...q, ...p]) expect(Math.abs(x)).toBeLessThan(1e-14);
    expect(() => traceGradient(walls, random(1, walls.sites), 1.5)).toThrow(/m: got 1\.5/);
  });
});
