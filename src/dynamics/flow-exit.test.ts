import { describe, expect, it } from 'vitest';
import { chain } from '../chain/chain.ts';
import { state } from '../chain/state.ts';
import { type SchemeName, schemes } from '../schemes/schemes.ts';
import type { Outcome } from './flow.ts';
import { trajectory } from './trajectory.ts';

const verlet = schemes['velocity-verlet'];

describe('a bond beyond its barrier', () => {
  // One site between walls, alpha = 1 on both bonds: the cubic terms cancel, q = A sin(sqrt 2 t) with p(0) = sqrt 2 A. The bonds are q
  // and -q with barriers at -1: for p(0) = 2 bond 1 breaks when sin(sqrt 2 t) = 1/sqrt 2, at t = pi / (4 sqrt 2) = 0.5554.
  const one = chain({ potential: 'fput-alpha', boundary: 'fixed', sites: 1, alpha: 1 });
  const exit: Outcome = { kind: 'left-domain', step: 36, time: 36 / 64, bond: 1, lane: 0 }; // 35/64 = 0.547, 36/64 = 0.5625

  it.each(Object.keys(schemes) as SchemeName[])('ends a run with its time and the bond: %s', (name) => {
    for (const stops of [[100], [0, 10, 35, 36, 40]]) {
      const { states, outcome } = trajectory(one, state([0], [2]), schemes[name], 1 / 64, stops);
      expect(outcome).toEqual(exit);
      expect(states).toHaveLength(stops.filter((stop) => stop < 36).length);
    }
  });

  it('is the other one for the mirrored start, or backwards in time', () => {
    expect(trajectory(one, state([0], [-2]), verlet, 1 / 64, [100]).outcome).toEqual({ ...exit, bond: 0 });
    expect(trajectory(one, state([0], [2]), verlet, -1 / 64, [100]).outcome).toEqual({ ...exit, bond: 0, time: -36 / 64 });
  });

  it('is found at the start', () => {
    const { states, outcome } = trajectory(one, state([-1], [0]), verlet, 1 / 64, [0, 1]);
    expect(outcome).toEqual({ kind: 'left-domain', step: 0, time: 0, bond: 0, lane: 0 });
    expect(states).toEqual([]);
  });

  it('is found in whatever realisation it happens', () => {
    const three = state([0, 0, 0], [0.25, -2, 0.5], 3);
    expect(trajectory(one, three, verlet, 1 / 64, [100]).outcome).toEqual({ ...exit, bond: 0, lane: 1 });
  });

  it('is seen where the energy suffices by little', () => {
    // the second bond hardly holds: V(-1) = 1/6 + 2^-11 + 2^-20 / 3 of the first bond's barrier of 1/6, and H = 0.2052
    const loose = chain({ potential: 'fput-alpha', boundary: 'fixed', sites: 1, stiffness: [1, 2 ** -10], alpha: [1, 2 ** -20] });
    expect(trajectory(loose, state([0], [-0.640625]), verlet, 1 / 64, [1000]).outcome).toMatchObject({ kind: 'left-domain', bond: 0 });
  });

  it('does not happen just below the barrier', () => {
    // p(0) = 1.375: H = 0.945, and q stays below 1.375 / sqrt 2 = 0.972 (leapfrog: larger by a factor below 1 + h^2)
    const { outcome } = trajectory(one, state([0], [1.375]), verlet, 1 / 64, [2000]);
    expect(outcome).toEqual({ kind: 'arrived' });
  });
});

describe('a number that is not finite', () => {
  /** The first step of leapfrog at which a displacement or momentum of one site between harmonic walls is no longer finite. */
  function firstOverflow(h: number): number {
    let [q, p, step] = [1, 0, 0];
    for (; Number.isFinite(q) && Number.isFinite(p); step++) {
      p += 0.5 * h * (-q - q);
      q += h * p;
      p += 0.5 * h * (-q - q);
    }
    return step;
  }

  it('ends a run with the first time and site, whatever the stops', () => {
    // h omega = 4 sqrt 2 > 2: unstable
    const one = chain({ potential: 'harmonic', boundary: 'fixed', sites: 1 });
    const step = firstOverflow(4);
    expect(step).toBeGreaterThan(10);
    const expected: Outcome = { kind: 'not-finite', step, time: 4 * step, site: 0, lane: 0 };
    for (const stops of [[1000], [5, 10, step - 1, 1000], Array.from({ length: 1000 }, (_, i) => i)]) {
      const { states, outcome } = trajectory(one, state([1], [0]), verlet, 4, stops);
      expect(outcome).toEqual(expected);
      expect(states).toHaveLength(stops.filter((stop) => stop < step).length);
      expect(states.every(({ q, p }) => [...q, ...p].every(Number.isFinite))).toBe(true);
    }
  });

  it('has the site and the realisation where it is', () => {
    // The force on site 3 overflows in the first kick, the drift takes q_3 to -Infinity, the second kick p_2; q_2 and site 1 stay finite.
    const four = chain({ potential: 'harmonic', boundary: 'fixed', sites: 4 });
    const start = state([0, 0, 0, 0, 0, 0, 0, 1e308], new Float64Array(8), 2);
    expect(trajectory(four, start, verlet, 0.5, [9]).outcome).toEqual({ kind: 'not-finite', step: 1, time: 0.5, site: 2, lane: 1 });
  });

  it.each(Object.keys(schemes) as SchemeName[])('is never NaN in a state that is shown, nor an exception, on a Toda chain: %s', (name) => {
    const toda = chain({ potential: 'toda', boundary: 'periodic', sites: 4, alpha: 2 });
    const every = Array.from({ length: 60 }, (_, i) => i);
    const { states, outcome } = trajectory(toda, state([1, -1, 0.5, 0], [1, 0, 0, 0]), schemes[name], 2, every);
    expect(outcome.kind).toBe('not-finite');
    expect(outcome.kind === 'not-finite' && states.length === outcome.step && outcome.time === 2 * outcome.step).toBe(true);
    expect(states.every(({ q, p }) => [...q, ...p].every(Number.isFinite))).toBe(true);
  });
});
