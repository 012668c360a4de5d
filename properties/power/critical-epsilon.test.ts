import { describe, expect, it } from 'vitest';
import { criticalEpsilon } from './critical-epsilon.ts';

/** A case whose margin is 1 at `at` and grows with a power of the size; counts how often it was asked. */
function growing(at: number, power: number) {
  const asked: number[] = [];
  return {
    asked,
    margin: async (epsilon: number) => {
      asked.push(epsilon);
      return (epsilon / at) ** power;
    },
  };
}

describe('the critical size of a case', () => {
  it.each([
    [1e-12, 1],
    [3e-7, 1],
    [0.01, 1],
    [1e-9, 2],
    [1e-5, 0.5],
  ])('finds %g where the margin grows with power %g, to a factor of sqrt 2, in few examinations', async (at, power) => {
    const { margin, asked } = growing(at, power);
    const found = await criticalEpsilon(margin, 1e-6, 1 / 8);
    expect(found / at).toBeGreaterThan(1); // killed there
    expect(found / at).toBeLessThanOrEqual(Math.SQRT2 + 1e-9);
    expect(asked.length).toBeLessThan(16);
  });

  it('is infinite for a case that kills nothing', async () => {
    expect(await criticalEpsilon(async () => 0, 1e-6, 1 / 8)).toBe(Number.POSITIVE_INFINITY);
    expect(await criticalEpsilon(async (epsilon) => epsilon, 1e-6, 1 / 8)).toBe(Number.POSITIVE_INFINITY);
  });

  it('ends for a case that kills whatever the size', async () => {
    expect(await criticalEpsilon(async () => Number.POSITIVE_INFINITY, 1e-6, 1 / 8)).toBeLessThan(2 ** -60);
  });
});
