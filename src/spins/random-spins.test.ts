import { describe, expect, it } from 'vitest';
import { pseudoRandom } from '../elementary/pseudo-random.ts';
import { randomSpins } from './random-spins.ts';

describe('randomSpins', () => {
  it('are two numbers each: the height, and the angle about the axis', () => {
    const numbers = [0.75, 0.25, 0.5, 0.5, 0, 0.125];
    const { spins } = randomSpins(3, () => numbers.shift() as number);
    const radius = Math.sqrt(0.75);
    expect([...spins]).toEqual([0, radius, 0.5, -1, 0, 0, 0, 0, -1]);
  });

  it('depend on the seed alone', () => {
    const of = (seed: number) => [...randomSpins(5, pseudoRandom(seed)).spins];
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
  });

  it('have the moments of the uniform sphere', () => {
    const sites = 40_000;
    const { spins } = randomSpins(sites, pseudoRandom(7));
    const mean = (of: (x: number, y: number, z: number) => number) => {
      let sum = 0;
      for (let i = 0; i < spins.length; i += 3) sum += of(spins[i], spins[i + 1], spins[i + 2]);
      return sum / sites;
    };
    // variances of one spin: S_i 1/3, S_i^2 1/5 - 1/9 = 4/45, S_i S_j 1/15; five standard deviations
    const within = (variance: number) => 5 * Math.sqrt(variance / sites);
    for (const of of [(x: number) => x, (_: number, y: number) => y, (_x: number, _y: number, z: number) => z]) {
      expect(Math.abs(mean(of))).toBeLessThan(within(1 / 3));
      expect(Math.abs(mean((x, y, z) => of(x, y, z) ** 2) - 1 / 3)).toBeLessThan(within(4 / 45));
    }
    for (const of of [
      (x: number, y: number) => x * y,
      (_: number, y: number, z: number) => y * z,
      (x: number, _: number, z: number) => x * z,
    ])
      expect(Math.abs(mean(of))).toBeLessThan(within(1 / 15));
  });
});
