import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsOf, fromBits } from './bits.ts';

describe('bits of a double', () => {
  it.each([
    [1, '3ff0000000000000'],
    [-2, 'c000000000000000'],
    [0.1, '3fb999999999999a'],
    [0, '0000000000000000'],
    [-0, '8000000000000000'],
    [5e-324, '0000000000000001'],
    [Number.MAX_VALUE, '7fefffffffffffff'],
    [Number.POSITIVE_INFINITY, '7ff0000000000000'],
  ])('%s is %s, as IEEE 754 has it', (x, bits) => {
    expect(bitsOf(x)).toBe(bits);
    expect(fromBits(bits)).toBe(x);
  });

  it('come back from every double but NaN, whose payload is not kept', () => {
    const words = fc.bigInt(0n, 2n ** 64n - 1n).map((word) => word.toString(16).padStart(16, '0'));
    fc.assert(
      fc.property(words, (bits) => {
        const x = fromBits(bits);
        expect(Number.isNaN(x) ? bits : bitsOf(x)).toBe(bits);
      }),
      { seed: 1953, numRuns: 1000 },
    );
    expect(fromBits(bitsOf(Number.NaN))).toBeNaN();
  });
});
