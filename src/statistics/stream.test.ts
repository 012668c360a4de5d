import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { stream } from './stream.ts';

const first = (seed: number, index: number, count = 4) => {
  const uniform = stream(seed, index);
  return Array.from({ length: count }, () => uniform());
};

describe('stream', () => {
  it('i is the generator after i + 1 jumps, one by one (second route)', () => {
    for (const index of [0, 1, 2, 3, 7, 12, 100]) {
      const generator = xoroshiro128plus(1953);
      for (let jump = 0; jump <= index; jump++) generator.jump();
      const next = () => generator.next() >>> 0;
      const expected = Array.from({ length: 4 }, () => Math.floor(next() / 32) * 2 ** -27 + Math.floor(next() / 64) * 2 ** -53);
      expect(first(1953, index)).toEqual(expected);
    }
  });

  it('is far along in no time: 2^31 - 1 jumps are those of stream 2^30 and 2^30 - 1 more (linear)', () => {
    const states = [2 ** 31 - 1, 2 ** 32 - 1].map((index) => first(7, index));
    expect(states[0]).not.toEqual(states[1]);
    expect(states.flat().every((u) => u >= 0 && u < 1 && Number.isInteger(u * 2 ** 53))).toBe(true);
  });

  it('never starts as another does, whatever seed and index', () => {
    const starts = [0, 1, 2, 1953, 2 ** 32 - 1].flatMap((seed) => Array.from({ length: 400 }, (_, index) => first(seed, index, 2).join()));
    expect(new Set(starts).size).toBe(starts.length);
  });

  it('does not carry the pattern of neighbouring seeds and indices into its first number', () => {
    // 4096 values in 16 boxes, 256 each: chi^2 of 15 degrees is above 52 once in 2 10^5 (3.4 sigma of Wilson and Hilferty: 5e-6)
    const boxes = new Array(16).fill(0);
    for (let seed = 0; seed < 64; seed++) for (let index = 0; index < 64; index++) boxes[Math.floor(16 * first(seed, index, 1)[0])]++;
    expect(boxes.reduce((sum, n) => sum + (n - 256) ** 2 / 256, 0)).toBeLessThan(52);
  });

  it.each([-1, 0.5, 2 ** 32, Number.NaN])('refuses %s', (bad) => {
    expect(() => stream(bad, 0)).toThrow(`seed: got ${bad}; expected a whole number from 0 to 4294967295`);
    expect(() => stream(0, bad)).toThrow('stream: got');
  });
});
