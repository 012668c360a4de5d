import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { chain } from '../chain/chain.ts';
import { state } from '../chain/state.ts';
import { trajectory } from '../dynamics/trajectory.ts';
import type { RungeKuttaScheme, SplittingScheme } from './scheme.ts';
import { schemes } from './schemes.ts';
import { stabilityLimit } from './stability-limit.ts';

const Exact = Decimal.clone({ precision: 40 });

/** |tr M| - 2 in 40 digits, with the matrices written out. */
function excess(scheme: SplittingScheme, x: Decimal): Decimal {
  const value = (text: string) =>
    text
      .split('/')
      .map((part) => new Exact(part))
      .reduce((a, b) => a.div(b));
  const [kicks, drifts] = [scheme.kicks, scheme.drifts].map((texts) => texts.map((text) => value(text).mul(x)));
  // columns of M: images of (1, 0) and (0, 1)
  const columns = [
    [new Exact(1), new Exact(0)],
    [new Exact(0), new Exact(1)],
  ].map(([q, p]) => {
    const kick = (c: Decimal | undefined) => {
      if (c !== undefined) p = p.sub(c.mul(q));
    };
    const drift = (c: Decimal | undefined) => {
      if (c !== undefined) q = q.add(c.mul(p));
    };
    for (let i = 0; i < Math.max(kicks.length, drifts.length); i++) {
      for (const stage of scheme.first === 'kick'
        ? [() => kick(kicks[i]), () => drift(drifts[i])]
        : [() => drift(drifts[i]), () => kick(kicks[i])])
        stage();
    }
    return [q, p];
  });
  return columns[0][0].add(columns[1][1]).abs().sub(2);
}

describe('stabilityLimit', () => {
  it('is exactly 2 for velocity Verlet: tr M = 2 - x^2', () => {
    expect(stabilityLimit(schemes['velocity-verlet'])).toBe(2);
  });

  it('is 2 sqrt 2 for RK4: det M = 1 - x^6/72 + x^8/576', () => {
    // the determinant, of slope 5 there, is rounded a few times
    expect(Math.abs(stabilityLimit(schemes.rk4) - 2 * Math.SQRT2)).toBeLessThan(1e-15 * 4);
  });

  it('is 0 for the explicit Euler method, up to what rounding lets one see: det M = 1 + x^2', () => {
    const euler: RungeKuttaScheme = { ...schemes.rk4, name: 'euler', order: 1, a: [[]], b: ['1'] };
    expect(stabilityLimit(euler)).toBeLessThan(2 ** -26);
  });

  it.each(['forest-ruth', 'srkn11b'] as const)('%s: in 40 digits the trace leaves [-2, 2] there, and not before', (name) => {
    const scheme = schemes[name];
    const limit = stabilityLimit(scheme);
    const at = (x: number) => excess(scheme, new Exact(x)).toNumber();
    expect(at(limit * (1 - 1e-9))).toBeLessThan(0);
    expect(at(limit * (1 + 1e-9))).toBeGreaterThan(0);
    for (let k = 1; k <= 400; k++) expect(at((limit * k) / 400.5)).toBeLessThan(0);
  });

  it('finds a window of instability that is narrower than a step of its grid', () => {
    // srkn11b follows the oscillation so well that tr M barely passes -2 near x = pi, and is back inside a little later
    const limit = stabilityLimit(schemes.srkn11b);
    const after = Array.from({ length: 64 }, (_, i) => limit + i / 4096).filter((x) => excess(schemes.srkn11b, new Exact(x)).lt(0));
    expect(Math.abs(limit - Math.PI)).toBeLessThan(1e-3);
    expect(after.length).toBeGreaterThan(0);
  });

  it.each(Object.entries(schemes))('is where the flow begins to grow: %s', (_, scheme) => {
    // one site between harmonic walls of stiffness 2 has omega = 2
    const one = chain({ potential: 'harmonic', boundary: 'fixed', sites: 1, stiffness: 2 });
    const largest = (h: number) => {
      const { states } = trajectory(one, state([1], [1]), scheme, h, [200_000]);
      return Math.abs(states[0]?.q[0] ?? Number.POSITIVE_INFINITY);
    };
    const h = stabilityLimit(scheme) / 2;
    expect(largest(h * (1 - 1e-5))).toBeLessThan(1e3);
    expect(largest(h * (1 + 1e-5))).toBeGreaterThan(1e3);
  });
});
