import { describe, expect, it } from 'vitest';

/** The second route: the kinetic equation moved by small steps, in numbers, with nothing symmetrised. */

const moved = (n: readonly number[], rate: (n: readonly number[]) => readonly number[], time: number): readonly number[] => {
  const steps = 1000;
  const h = time / steps;
  const ahead = (by: number, direction: readonly number[]) => (x: number, i: number) => x + by * (direction[i] as number);
  let state = n;
  for (let step = 0; step < steps; step++) {
    const middle = state.map(ahead(h / 2, rate(state))); // the midpoint rule: h^2 t/6 of the third derivative
    state = state.map(ahead(h, rate(middle)));
  }
  return state;
};

describe('RC-27r by a second route', () => {
  it('changes the momentum with one triad that needs no folding', () => {
    // wave 2 against two of wave 1/2, k_4 = 2 - 1/2 - 1/2 = 1, all within (-pi, pi]; omega plays no part
    const wave = [2, 0.5] as const;
    const momentum = ([a = 0, b = 0]: readonly number[]) => wave[0] * a + wave[1] * b;
    const R = ([a = 0, b = 0]: readonly number[]) => b * b - 2 * a * b;
    const start = [0.5, 2];
    const end = moved(start, (n) => [R(n), -2 * R(n)], 0.1);
    expect(Math.abs(momentum(end) - momentum(start))).toBeGreaterThan(0.1);
    expect(end.reduce((sum, x, i) => sum + (2 - i) * x, 0)).toBeCloseTo(3, 12); // with omega = 2, 1 the energy stays
  });
});
