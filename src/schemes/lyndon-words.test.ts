import { describe, expect, it } from 'vitest';
import { lyndonWords } from './lyndon-words.ts';

describe('Lyndon words of two letters', () => {
  it('are as many as the free Lie algebra has dimensions: 2, 1, 2, 3, 6, 9, 18, 30 (E. Witt 1937)', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((n) => lyndonWords(n).length)).toEqual([2, 1, 2, 3, 6, 9, 18, 30]);
  });

  it('are A, B; AB; AAB, ABB; AAAB, AABB, ABBB', () => {
    expect([1, 2, 3, 4].map(lyndonWords)).toEqual([[0b0, 0b1], [0b01], [0b001, 0b011], [0b0001, 0b0011, 0b0111]]);
  });
});
