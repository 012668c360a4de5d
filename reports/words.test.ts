import { describe, expect, it } from 'vitest';
import { partOf } from './words.ts';

describe('what is not the whole run', () => {
  it.each([
    [{ shard: null, missing: 0 }, ''],
    [{ shard: { index: 1, of: 3 }, missing: 0 }, ', shard 1/3'],
    [{ shard: { index: 2, of: 3 }, missing: 12 }, ', shard 2/3, 12 more not tried: interrupted'],
  ])('%j', (run, text) => expect(partOf(run)).toBe(text));
});
