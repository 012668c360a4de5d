import { describe, expect, it } from 'vitest';
import { chain } from '../../src/chain/chain.ts';
import { state } from '../../src/chain/state.ts';
import { trajectory } from '../../src/dynamics/trajectory.ts';
import type { Arithmetic } from '../../src/exact/arithmetic.ts';
import { fixedPoint } from '../../src/exact/fixed-point.ts';
import { float32 } from '../../src/exact/float32.ts';
import { float64 } from '../../src/exact/float64.ts';
import type { Point } from '../../src/reference/taylor.ts';
import { type SchemeName, schemes } from '../../src/schemes/schemes.ts';
import { stepOver } from './step-over.ts';

const system = chain({
  potential: 'fput-alphabeta',
  boundary: 'fixed',
  sites: 3,
  alpha: [1, 0.5, 0.25, 0.75],
  beta: 0.5,
  mass: [1, 1.5, 0.75],
  pinning: { quadratic: 0.5, quartic: 0.25, sextic: 0.125 },
});
const start = state([0.25, -0.5, 0.125], [0.5, 0.25, -0.375]);

function ended<T>(scheme: SchemeName, numbers: Arithmetic<T>, steps: number): number[] {
  const advance = stepOver(system, schemes[scheme], numbers);
  let point: Point<T> = { q: Array.from(start.q, numbers.of), p: Array.from(start.p, numbers.of) };
  for (let n = 0; n < steps; n++) point = advance(point, numbers.of(1 / 16));
  return [...point.q, ...point.p].map(numbers.toNumber);
}

describe('stepOver', () => {
  it.each(['velocity-verlet', 'forest-ruth', 'srkn11b', 'saba2c', 'rk4'] as const)(
    'is the step of the core with %s, masses and pinning and all, up to rounding: 8 steps of a dozen stages, each a few u',
    (scheme) => {
      const [end] = trajectory(system, start, schemes[scheme], 1 / 16, [8]).states;
      const exact = ended(scheme, fixedPoint(50), 8);
      const apart = (other: readonly number[]) => Math.max(...exact.map((x, i) => Math.abs(x - (other[i] as number))));
      expect(apart([...(end?.q ?? []), ...(end?.p ?? [])])).toBeLessThan(2 ** -46);
      expect(apart(ended(scheme, float64, 8))).toBeLessThan(2 ** -46);
      expect(apart(ended(scheme, float32, 8))).toBeLessThan(2 ** -17);
      expect(apart(ended(scheme, float32, 8))).toBeGreaterThan(2 ** -28);
    },
  );
});
