import { describe, expect, it } from 'vitest';
import { pseudoRandom } from '../elementary/pseudo-random.ts';
import { primeField } from '../exact/prime-field.ts';
import { localTrace, mirroredRing } from './integrals.ts';

const { of, plus, times } = primeField;

function elements(seed: number, count: number): bigint[] {
  const next = pseudoRandom(seed);
  return Array.from({ length: count }, () => of(Math.floor(next() * 2 ** 53)));
}

/** Tr L^m of the ring of a_n and b_n, three sites or more, by multiplying the matrix. */
function trace(a: readonly bigint[], b: readonly bigint[], m: number): bigint {
  const M = b.length;
  const L = b.map((y, i) =>
    b.map((_, j) => (i === j ? y : (i + 1) % M === j ? (a[i] as bigint) : (j + 1) % M === i ? (a[j] as bigint) : 0n)),
  );
  let power = L;
  for (let k = 1; k < m; k++)
    power = power.map((row) => L.map((_, j) => row.reduce((sum, x, i) => plus(sum, times(x, L[i]?.[j] as bigint)), 0n)));
  return power.reduce((sum, row, n) => plus(sum, row[n] as bigint), 0n);
}

const squared = (a: readonly bigint[]) => a.map((x) => times(x, x));

describe('traces of a Lax matrix', () => {
  it.each([1, 2, 3, 4, 5, 6, 8])('Tr L^%i of a ring with more sites is polynomial in a^2 and b: exactly', (m) => {
    for (const M of [Math.max(3, m + 1), m + 5]) {
      const [a, b] = [elements(M, M), elements(M + 100, M)];
      expect(localTrace(primeField, m, { squares: squared(a), diagonal: b })).toBe(trace(a, b, m));
    }
  });

  it.each([3, 4, 6])('for m = M = %i walks round the ring add 2 M times the product of all a', (M) => {
    const [a, b] = [elements(M, M), elements(M + 100, M)];
    const round = times(of(2 * M), a.reduce(times));
    expect(plus(localTrace(primeField, M, { squares: squared(a), diagonal: b }), round)).toBe(trace(a, b, M));
  });

  it('of the ring that walls mirror are those of its matrix, 0 for odd powers', () => {
    const [a, b] = [elements(1, 5), elements(2, 4)];
    const ring = mirroredRing(primeField, { squares: squared(a), diagonal: b });
    const matrix = mirroredRing(primeField, { squares: a, diagonal: b });
    for (const m of [2, 4, 6]) expect(localTrace(primeField, m, ring)).toBe(trace(matrix.squares, matrix.diagonal, m));
    for (const m of [1, 3, 5, 7]) expect(localTrace(primeField, m, ring)).toBe(0n);
  });

  it('names what it cannot take', () => {
    expect(() => localTrace(primeField, 0, { squares: [], diagonal: [] })).toThrow('m: got 0; expected a whole number from 1');
    expect(() => localTrace(primeField, 2, { squares: [1n], diagonal: [1n, 2n] })).toThrow('ring.squares');
  });
});
