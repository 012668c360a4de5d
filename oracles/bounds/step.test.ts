import { describe, expect, it } from 'vitest';
import { uniform } from '../../src/elementary/pseudo-random.ts';
import { observedOrder, richardson } from './step.ts';

/** z_h = C h^p (1 + c h) + noise at h, h/2, h/4, h/8, with z = 0 where the step is 0: what is missed is known. */
function runsOf(order: number, size: number, next: number, noise: readonly number[]) {
  const ends = [1, 2, 4, 8].map((parts, i) => size * parts ** -order * (1 + next / parts) + (noise[i] as number));
  const differences = ends.slice(1).map((end, i) => Math.abs(end - (ends[i] as number))) as [number, number, number];
  return { differences, missed: Math.abs(ends[3] as number) };
}

const silence = [0, 0, 0, 0];

describe('observedOrder', () => {
  it('is p for pure powers, with no spread (exact)', () => {
    const { differences } = runsOf(4, 1, 0, silence);
    expect(observedOrder(differences, 0).order).toBeCloseTo(4, 12);
    expect(observedOrder(differences, 0).spread).toBeCloseTo(0, 12);
  });

  it('is off by its spread, where the next order is there as well: that one is halved with the step (derived)', () => {
    for (const order of [1, 2, 3, 4, 6])
      for (const next of uniform(order, 50, -0.125, 0.125)) {
        const seen = observedOrder(runsOf(order, 1, next, silence).differences, 0);
        expect(Math.abs(seen.order - order)).toBeLessThan(1.25 * seen.spread + 1e-12);
      }
  });

  it('is read before rounding takes over', () => {
    const floor = 1e-10;
    const differences = [1e-2, 1e-4, 1e-6, 1e-8, 3e-11]; // the last of them is rounding
    expect(observedOrder(differences, floor)).toEqual(observedOrder(differences.slice(0, -1), floor));
  });
});

describe('richardson', () => {
  it('bounds what is missed, and by little more than twice that, at orders 1 to 10', () => {
    for (let order = 1; order <= 10; order++) {
      const margins = Array.from(uniform(order, 200, -0.125, 0.125), (next) => {
        const { differences, missed } = runsOf(order, 1, next, silence);
        return missed / richardson(differences, order, 0).value;
      });
      expect(Math.max(...margins)).toBeLessThan(0.6);
      expect(Math.min(...margins)).toBeGreaterThan(0.2);
    }
  });

  it('bounds it with noise from far below the error at h/8 to far above that at h', () => {
    for (const order of [1, 2, 4, 6, 8])
      for (let decades = -16; decades <= 1; decades++) {
        const amplitude = 10 ** decades;
        for (let seed = 0; seed < 20; seed++) {
          const { differences, missed } = runsOf(order, 1, 0.1, [...uniform(100 * order + seed, 4, -amplitude, amplitude)]);
          expect(missed).toBeLessThanOrEqual(richardson(differences, order, amplitude).value + amplitude);
        }
      }
  });

  it('is what rounding does where the differences have come down to it: measured, and no more than that', () => {
    const floor = 1e-9;
    const { differences } = runsOf(6, 1e-8, 0, [2e-10, -4e-10, 5e-10, -3e-10]);
    const term = richardson(differences, 6, floor);
    expect(term).toMatchObject({ value: differences[2], grade: 'measured' });
    expect(term.value).toBeLessThan(2 * floor);
  });

  it('gives a method of too low an order no more than its own order allows, so that what it misses is seen', () => {
    for (const order of [3, 4, 6]) {
      const { differences, missed } = runsOf(1, 1, 0.1, silence);
      expect(richardson(differences, order, 0).value).toBeLessThan(missed);
    }
  });

  it('is twice d_3 / (2^p - 1) for a pure power (exact): 2/3 of 1/16 - 1/64 at order 2', () => {
    const { differences } = runsOf(2, 1, 0, silence);
    expect(richardson(differences, 2, 0)).toMatchObject({ grade: 'estimated' });
    expect(richardson(differences, 2, 0).value).toBeCloseTo((2 / 3) * (1 / 16 - 1 / 64), 12);
  });

  it('is 0 where nothing moves', () => {
    expect(richardson([0, 0, 0], 2, 0).value).toBe(0);
  });
});
