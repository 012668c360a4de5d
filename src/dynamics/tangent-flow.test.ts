import { describe, expect, it } from 'vitest';
import { chain } from '../chain/chain.ts';
import { copyOf, type State, state } from '../chain/state.ts';
import type { SplittingScheme } from '../schemes/scheme.ts';
import { schemes } from '../schemes/schemes.ts';
import { tangentFlow } from './tangent-flow.ts';
import { trajectory } from './trajectory.ts';

const heavy = chain({
  potential: 'fput-alphabeta',
  boundary: 'periodic',
  sites: 4,
  alpha: [0.5, -0.25, 0.125, 0.75],
  beta: 0.5,
  mass: [1, 2, 0.5, 1],
  pinning: { quadratic: 0.5, quartic: [0.25, 0, 1, 0.5] },
});
const start = state([0.25, -0.125, 0.5, 0], [0.125, 0.25, -0.5, 0.0625]);
const tangent = state([1, 0.5, -1, 0.25], [0.5, -0.25, 1, 0.125]);

function carried(w: State, steps: number, scheme: 'velocity-verlet' | 'srkn11b' | 'position-verlet' = 'srkn11b') {
  let end = { state: start, tangent: w };
  tangentFlow(heavy, start, w, schemes[scheme], 1 / 8, [steps], (at, moved) => {
    end = { state: copyOf(at), tangent: copyOf(moved) };
  });
  return end;
}

describe('the tangent flow', () => {
  it.each(['velocity-verlet', 'position-verlet', 'srkn11b'] as const)('leaves the state the bits that the flow gives it: %s', (scheme) => {
    const { states } = trajectory(heavy, start, schemes[scheme], 1 / 8, [37]);
    expect(carried(tangent, 37, scheme).state).toEqual(states[0]);
  });

  it('is linear, bit for bit under powers of two', () => {
    const doubled = { ...tangent, q: tangent.q.map((x) => 4 * x), p: tangent.p.map((x) => 4 * x) };
    const { q, p } = carried(tangent, 20).tangent;
    expect(carried(doubled, 20).tangent).toEqual({ ...tangent, q: q.map((x) => 4 * x), p: p.map((x) => 4 * x) });
  });

  it('keeps the area that two tangent vectors span, to the rounding of its terms (derived: 4 u per stage of each product)', () => {
    const other = state([0.5, 1, 0.25, -0.5], [-1, 0.5, 0.25, 1]);
    const terms = ({ q, p }: State, w: State) => [...q].flatMap((x, j) => [x * w.p[j], -p[j] * w.q[j]]);
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    const steps = 40;
    const [a, b] = [carried(tangent, steps).tangent, carried(other, steps).tangent];
    const size = sum(terms(a, b).map(Math.abs)) + sum(terms(tangent, other).map(Math.abs));
    const stages = 24 * steps;
    expect(Math.abs(sum(terms(a, b)) - sum(terms(tangent, other)))).toBeLessThan(4 * 2 ** -53 * stages * size);
  });

  it('refuses what has no tangent flow', () => {
    const run = (w: State, scheme: 'saba2c' | 'srkn11b' | 'rk4') =>
      tangentFlow(heavy, start, w, schemes[scheme] as SplittingScheme, 1 / 8, [1], () => {});
    expect(() => run(tangent, 'rk4')).toThrow('scheme: got "rk4"; expected a splitting scheme');
    expect(() => run(tangent, 'saba2c')).toThrow('scheme: got "saba2c"; expected a scheme without a corrector');
    expect(() => run(state([1], [1]), 'srkn11b')).toThrow('tangent.sites: got 1; expected 4, as many as the chain has');
  });
});
