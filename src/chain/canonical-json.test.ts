import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBits } from './bits.ts';
import { canonicalJson, numberFromJson } from './canonical-json.ts';

describe('canonicalJson', () => {
  it('sorts keys at every depth and leaves undefined fields out', () => {
    expect(canonicalJson({ b: { d: 1, c: null }, a: [{ f: true, e: 'x' }], u: undefined })).toBe(
      '{"a":[{"e":"x","f":true}],"b":{"c":null,"d":1}}',
    );
  });

  it('writes what JSON has no number for as words, and -0 as its bits, in typed arrays as well', () => {
    const text = '["Infinity","-Infinity","NaN","0x8000000000000000",0,0.1]';
    const numbers = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, -0, 0, 0.1];
    expect(canonicalJson(numbers)).toBe(text);
    expect(canonicalJson(Float64Array.from(numbers))).toBe(text);
  });

  it('indents for readers without another order', () => {
    expect(canonicalJson({ b: 1, a: [2] }, 2)).toBe('{\n  "a": [\n    2\n  ],\n  "b": 1\n}');
  });

  it('does not depend on the order in which fields were written', () => {
    const keys = ['sites', 'alpha', 'Alpha', 'a', '', 'é', '10', '9'];
    const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, key.length])));
    fc.assert(
      fc.property(fc.shuffledSubarray(keys, { minLength: keys.length }), (order) => {
        expect(canonicalJson(Object.fromEntries(order.map((key) => [key, key.length])))).toBe(text);
      }),
      { seed: 1953 },
    );
  });
});

describe('numberFromJson', () => {
  it('reads back every double bit for bit', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 64n - 1n), (word) => {
        const x = fromBits(word.toString(16));
        expect(numberFromJson(JSON.parse(canonicalJson(x)))).toBe(x);
      }),
      { seed: 1953, numRuns: 1000, examples: [[0n], [2n ** 63n], [0x7ffn << 52n], [0xfffn << 52n], [0x7ff8n << 48n]] },
    );
  });

  it.each(['1', '0x3ff0000000000000', 'infinity', null, true, [1]])('has no number for %j', (x) => {
    expect(numberFromJson(x)).toBeUndefined();
  });
});
