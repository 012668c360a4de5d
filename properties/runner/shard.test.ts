import { describe, expect, it } from 'vitest';
import { indicesOf, shardNamed } from './shard.ts';

describe('shards', () => {
  it('share the lines out: each line in exactly one, sizes that differ by one at most', () => {
    for (const [count, of] of [
      [0, 1],
      [7, 1],
      [7, 3],
      [9, 3],
      [2, 5],
      [307, 16],
    ] as const) {
      const parts = Array.from({ length: of }, (_, i) => indicesOf({ index: i + 1, of }, count));
      expect(parts.flat().toSorted((a, b) => a - b)).toEqual(indicesOf(null, count));
      const sizes = parts.map((part) => part.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
    expect(indicesOf({ index: 2, of: 3 }, 8)).toEqual([1, 4, 7]);
  });

  it.each(['0/3', '4/3', '1/0', '1', '1/3/3', '-1/3', '1.5/3', '1/10001', '1/123456', 'a/b', ''])('%j is none', (text) => {
    expect(() => shardNamed('--shard', text)).toThrow('i/n with 1 <= i <= n <= 10000, such as 1/3');
  });

  it('2/3 is one', () => expect(shardNamed('--shard', '2/3')).toEqual({ index: 2, of: 3 }));
});
