import { describe, expect, it } from 'vitest';
import type { WaveCase } from '../../../oracles/waves/wave-case.ts';
import { corpus } from '../../runner/stored.ts';
import { turn } from './second-route.fixture.ts';

const stored = (id: string) => {
  const found = corpus().find(({ entry: { claim } }) => claim === id);
  if (found === undefined) throw new Error(`nothing is stored for ${id}`);
  return found.entry.minimal;
};

describe('RC-13b.1 by a second route: a ring of three in real space', () => {
  it('whose springs have period 3 splits the waves +-2 pi/3, of length 3 and not 6, at first order', () => {
    // D K with d_j = 1 + e cos(2 pi j/3): beside 0 two eigenvalues, with sum 2 (d_1 + d_2 + d_3) and product 3 (d_1 d_2 + d_2 d_3 + d_3 d_1)
    const apart = (e: number) => {
      const [a, b, c] = [1 + e, 1 - e / 2, 1 - e / 2];
      return Math.sqrt((2 * (a + b + c)) ** 2 - 12 * (a * b + b * c + c * a));
    };
    for (const e of [1e-2, 1e-3]) expect(apart(e) / e).toBeCloseTo(3, 6); // omega^2 (1 +- e |chi_{2k}|), |chi_{2k}| = 1/2
    expect(stored('RC-13b.1').case).toEqual({ k2: 0.5, k3: 0.5 });
  });
});

describe('RC-26s by a second route: (25) in small steps, in doubles', () => {
  it('leaves n_1 = 1, n_3 = 2 of the ring of four with springs 1, 1, 0, 0 as they are, and reflects them with springs 1, 0, 1, 0', () => {
    const { spectrum, linear } = stored('RC-26s').case as WaveCase;
    expect([spectrum, linear]).toEqual([
      [1, 1, 1, 2],
      [1, 1, 0, 0],
    ]);
    const after = (springs: readonly number[]) => {
      const [re, im] = springs.reduce<readonly [number, number]>(
        ([x, y], chi, j) => {
          const [c, s] = turn((-2 * Math.PI * 2 * j) / 4);
          return [x + chi * c, y + chi * s];
        },
        [0, 0],
      );
      let [n, m] = [1, 2];
      for (let step = 0; step < 4000; step++) {
        const flow = 0.01 * (re * re + im * im) * (m - n);
        [n, m] = [n + flow, m - flow];
      }
      return [n, m] as const;
    };
    for (const [i, n] of after(linear).entries()) expect(n).toBeCloseTo(1 + i, 12);
    for (const n of after([1, 0, 1, 0])) expect(n).toBeCloseTo(1.5, 12);
  });
});

describe('RC-A2w.1 by a second route: averages over phases', () => {
  it('four fields of one wave with a fixed modulus 1 have the average 1, not 2, and two of each of two waves 1', () => {
    const average = (of: (a: number, b: number) => readonly [number, number]) => {
      const angles = Array.from({ length: 8 }, (_, i) => (Math.PI * i) / 4);
      return angles.flatMap((a) => angles.map((b) => of(a, b)[0] / 64)).reduce((x, y) => x + y);
    };
    expect(average((a) => turn(-a - a + a + a))).toBeCloseTo(1, 14);
    expect(average((a, b) => turn(-a - b + a + b))).toBeCloseTo(1, 14);
    expect(average((a, b) => turn(-a - a + a + b))).toBeCloseTo(0, 14);
    expect(stored('RC-A2w.1').deviation).toBe(1);
  });
});
